using System.Text;
using Platform.Journal;
using Reports.AnnualReports;
using Reports.Records;

namespace Reports.Freezing;

/// <summary>An edition as it is frozen: the body with the roots of its claims, and the rows behind them.</summary>
internal sealed record FrozenEdition(int Edition, ReportBody Body, string Root, IReadOnlyList<FrozenRecord> Records)
{
    /// <summary>Freezes a compilation: records in the order of day, number and id, one tree per claim, one tree over the claims.</summary>
    public static FrozenEdition Of(Guid reportId, int edition, Compilation compiled)
    {
        List<FrozenRecord> rows = [];
        List<ReportClaim> claims = [];
        foreach (var claim in compiled.Body.Claims)
        {
            var records = InOrder(compiled.Records[claim.Id])
                .Select((record, position) => FrozenRecord.Of(record, reportId, edition, claim.Id, position))
                .ToList();
            rows.AddRange(records);
            claims.Add(claim with { Root = RootOf(records) });
        }

        return new FrozenEdition(edition, compiled.Body with { Claims = claims }, RootOf(claims), rows);
    }

    /// <summary>The root over a claim's records in their order, hexadecimal.</summary>
    public static string RootOf(IEnumerable<FrozenRecord> records)
    {
        var tree = new CompactRange();
        foreach (var record in records.OrderBy(record => record.Position)) tree.Append(record.Leaf());
        return Convert.ToHexStringLower(tree.Root());
    }

    /// <summary>The root over claims in the order of their ids, hexadecimal.</summary>
    public static string RootOf(IEnumerable<ReportClaim> claims)
    {
        var tree = new CompactRange();
        foreach (var claim in claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)) tree.Append(MerkleTree.LeafHash(Encoding.UTF8.GetBytes(Canonical(claim))));
        return Convert.ToHexStringLower(tree.Root());
    }

    /// <summary>The text that a claim's leaf commits to: what it says, how it is defined, and the root of its records.</summary>
    public static string Canonical(ReportClaim claim)
    {
        var text = new StringBuilder("claim/1\n");
        foreach (var field in (ReadOnlySpan<string>)
        [
            claim.Id, claim.Kind.ToString(), claim.Label, claim.Unit, claim.Definition, claim.Value, claim.Number.ToString(),
            claim.Verdict.ToString(), claim.RecordCount.ToString(), claim.Root,
        ])
        {
            text.Append(Encoding.UTF8.GetByteCount(field)).Append(' ').Append(field).Append('\n');
        }

        return text.ToString();
    }

    private static IOrderedEnumerable<ReportRecord> InOrder(IEnumerable<ReportRecord> records) => records
        .OrderBy(record => record.Date ?? DateOnly.MaxValue)
        .ThenBy(record => record.Number, StringComparer.Ordinal)
        .ThenBy(record => record.Id);
}
