using Enforcement.Cases;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Seals;

/// <summary>What stands against the use of the seal, in a fixed order.</summary>
internal static class SealGates
{
    /// <summary>
    /// Who has handled or decided the case never seals its documents: the seal is used by another hand than the one that made what it is put on
    /// (国发〔1999〕25号 art. 25 asks for strict control; which hands, is this platform's reading).
    /// </summary>
    public static Refusal? Against(SealablePaper paper, PenaltyCase filed, InstalledSeal seal, SealedDocument? latest, Act act) =>
        AgainstActor(filed, act) is { } foreign ? foreign
        : paper.Against is { } unfit ? unfit
        : seal.Key is not { } key ? SealErrors.NotInstalled
        : !key.Certificate.IsValidAt(act.At) ? SealErrors.NotValid(key.Certificate.ValidFrom, key.Certificate.ValidTo)
        : latest is not null && latest.SourceSha256 == paper.Source ? SealErrors.AlreadySealed(latest.SealedOn)
        : null;

    private static Refusal? AgainstActor(PenaltyCase filed, Act act) =>
        filed.IsRecused(act.ActorId, act.Day) ? CaseErrors.ActorRecused
        : filed.Officers().Contains(act.ActorId) ? SealErrors.OfficerOfCase
        : filed.Decision?.DecidedBy == act.ActorId ? SealErrors.DeciderOfCase
        : null;
}
