using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>What happened when a measure was imposed (行政强制法 arts. 18, 23 and 24). What the party said and the witness are personal.</summary>
internal sealed record MeasureScene(
    DateTimeOffset ImposedAt, Guid FirstOfficerId, Guid SecondOfficerId, IReadOnlyList<PreservedGoods> Things, string KeptPlace,
    MeasurePresence Presence, string Witness, string Statement, IReadOnlyList<MeasureCheck> Checks, bool IsSigned, string RefusalNote, CasePaper Paper)
{
    private static readonly MeasureCheck[] s_procedure =
        [MeasureCheck.CertificateShown, MeasureCheck.PartyCalled, MeasureCheck.ReasonsAndRightsTold, MeasureCheck.Heard];

    private static readonly MeasureCheck[] s_scope =
        [MeasureCheck.TwoCopies, MeasureCheck.OnlyOfCase, MeasureCheck.NoNecessities, MeasureCheck.NotSealedBefore];

    public DateOnly ImposedOn => LegalTime.DateOf(ImposedAt);

    /// <summary>What the law asks of the scene and the record does not say.</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (Missing(s_procedure.Where(IsAsked)) is { Count: > 0 } procedure) yield return CaseErrors.MeasureProcedureMissing(procedure);
        if (Missing(s_scope) is { Count: > 0 } scope) yield return CaseErrors.MeasureScopeUnconfirmed(scope);
        if (Things.Count == 0) yield return CaseErrors.MeasureThingsMissing;
        if (Presence == MeasurePresence.Witness && string.IsNullOrWhiteSpace(Witness)) yield return CaseErrors.WitnessMissing;
        if (Presence == MeasurePresence.Party && string.IsNullOrWhiteSpace(Statement)) yield return CaseErrors.MeasureStatementMissing;
        if (!IsSigned && string.IsNullOrWhiteSpace(RefusalNote)) yield return CaseErrors.MeasureUnsigned;
        if (string.IsNullOrWhiteSpace(Paper.Text)) yield return CaseErrors.SceneRecordMissing;
    }

    // A party that does not come can be told nothing and cannot be heard on the spot.
    private bool IsAsked(MeasureCheck check) =>
        Presence == MeasurePresence.Party || check is MeasureCheck.CertificateShown or MeasureCheck.PartyCalled;

    private List<MeasureCheck> Missing(IEnumerable<MeasureCheck> asked) => [.. asked.Where(check => !Checks.Contains(check))];
}
