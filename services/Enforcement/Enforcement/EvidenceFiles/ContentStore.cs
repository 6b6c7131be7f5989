using System.Security.Cryptography;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.EvidenceFiles;

/// <summary>Contents of files in the service's own database, in parts.</summary>
internal static class ContentStore
{
    private const int PartsAtOnce = 8;

    /// <summary>Saves the content in the caller's transaction; holds a few parts in memory, however large the file is.</summary>
    public static async Task StoreAsync(this EnforcementDbContext db, Guid fileId, Stream content, CancellationToken cancellation)
    {
        content.Position = 0;
        List<EvidencePart> waiting = [];
        for (var part = 0; ; part++)
        {
            var bytes = new byte[EvidencePart.Size];
            var read = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
            if (read > 0) waiting.Add(new EvidencePart { FileId = fileId, Part = part, Content = read == bytes.Length ? bytes : bytes[..read] });
            if (waiting.Count == PartsAtOnce || read < bytes.Length)
            {
                db.AddRange(waiting);
                await db.SaveChangesAsync(cancellation);
                foreach (var saved in waiting) db.Entry(saved).State = EntityState.Detached;
                waiting.Clear();
            }

            if (read < bytes.Length) return;
        }
    }

    /// <summary>SHA-256 of what is stored, in lower hex.</summary>
    public static async Task<string> HashOfAsync(this EnforcementDbContext db, Guid fileId, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var part = 0; await db.PartAsync(fileId, part, cancellation) is { } content; part++) hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static Task<byte[]?> PartAsync(this EnforcementDbContext db, Guid fileId, int part, CancellationToken cancellation) =>
        db.Set<EvidencePart>().AsNoTracking().Where(stored => stored.FileId == fileId && stored.Part == part).Select(stored => stored.Content)
            .FirstOrDefaultAsync(cancellation);
}
