using Enforcement.EvidenceFiles;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>What stands against changing the files of evidence: another's case, or a bound file in the archive.</summary>
    public Refusal? AgainstEvidence(Act act) => NotOwn(act) ?? (After?.Archive is not null ? EvidenceErrors.Archived : null);
}
