using System.Security.Cryptography;
using System.Text;
using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Enforcement.PartyCases;

/// <summary>Finds a case for whoever has its number and code.</summary>
internal sealed class PartyCaseQueries(EnforcementDbContext db)
{
    // Compared where there is no code, so that nothing is told by how long it takes.
    private const string NoCode = "####-####-####-####";

    public async Task<PartyCaseView?> FindAsync(PartyQuestion asked, Act reader, CancellationToken cancellation)
    {
        var filed = await NumberedAsync(asked, reader.Street, cancellation);
        if (!Fits(filed?.QueryCode, asked.Code) || filed is null) return null;
        if (await db.OfficeProfiles.InForce(reader.Street, cancellation) is not { } office) return null;
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        var papers = CaseFile.Of(filed, office, setting).Where(document => CaseFile.IsForParty(document, filed));
        return PartyCaseWire.View(filed, papers, setting.Calendar, reader.Day);
    }

    // By the parts of the number: they are indexed, its text is not.
    private async Task<PenaltyCase?> NumberedAsync(PartyQuestion asked, string street, CancellationToken cancellation) => asked.Number is not { } number ? null
        : await db.Cases.AsNoTracking().FirstOrDefaultAsync(
            known => known.Street == street && (known.Track == Cases.CaseTrack.Ordinary || known.Track == Cases.CaseTrack.Minor)
                && known.Year == asked.Year && known.Sequence == asked.Sequence && known.Number == number,
            cancellation);

    private static bool Fits(string? code, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code is { Length: > 0 } ? code : NoCode), Encoding.UTF8.GetBytes(given));
}
