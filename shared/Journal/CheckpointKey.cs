using System.Security.Cryptography;

namespace Platform.Journal;

/// <summary>An Ed25519 key in a file: PKCS#8 in PEM (RFC 8410), as <c>openssl genpkey -algorithm ed25519</c> writes it.</summary>
public static class CheckpointKey
{
    private const string Label = "PRIVATE KEY";
    private const int SeedLength = 32;

    // PrivateKeyInfo of version 0 and algorithm 1.3.101.112, up to the 32 bytes of the key.
    private static readonly byte[] s_prefix = Convert.FromHexString("302e020100300506032b657004220420");

    /// <summary>Makes a key where there is none, readable by its owner alone; returns the file.</summary>
    public static string Ensure(string file)
    {
        if (File.Exists(file)) return file;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new StreamWriter(file, options);
        stream.WriteLine(PemEncoding.WriteString(Label, [.. s_prefix, .. RandomNumberGenerator.GetBytes(SeedLength)]));
        return file;
    }

    /// <summary>Reads the secret seed, 32 bytes. Throws <see cref="FormatException"/> when the file holds no Ed25519 key.</summary>
    public static byte[] Read(string file)
    {
        var pem = File.ReadAllText(file);
        if (PemEncoding.TryFind(pem, out var fields) && pem[fields.Label] == Label)
        {
            var key = Convert.FromBase64String(pem[fields.Base64Data]);
            if (key.Length == s_prefix.Length + SeedLength && key.AsSpan().StartsWith(s_prefix)) return key[s_prefix.Length..];
        }

        throw new FormatException($"{file} holds no Ed25519 key in PKCS#8.");
    }
}
