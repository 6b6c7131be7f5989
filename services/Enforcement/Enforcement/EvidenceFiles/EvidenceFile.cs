using Enforcement.Cases;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>
/// One file of evidence of a penalty case (证据材料). The content lies beside it in parts and never changes: the journal commits to its hash, and
/// whatever happens to the file is added to its custody history.
/// </summary>
internal sealed class EvidenceFile : Aggregate
{
    private EvidenceFile()
    {
    }

    private EvidenceFile(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid CaseId { get; private set; }

    /// <summary>Within its case.</summary>
    public int Number { get; private set; }

    public EvidenceFileStatus Status { get; private set; }

    public string FileName { get; private set; } = "";

    public EvidenceKind Kind { get; private set; }

    public string Proves { get; private set; } = "";

    public string MediaType { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>SHA-256 of the content as it arrived, in lower hex.</summary>
    public string Sha256 { get; private set; } = "";

    public DateOnly TakenOn { get; private set; }

    /// <summary>When the platform had it whole: its own clock, never the sender's.</summary>
    public DateTimeOffset ArrivedAt { get; private set; }

    public Guid ReceivedBy { get; private set; }

    /// <summary>It came after the decision, which therefore does not rest on it.</summary>
    public bool IsAfterDecision { get; private set; }

    public bool IsCopy { get; private set; }

    /// <summary>Of a copy: where the original is and who compared them (住房和城乡建设行政处罚程序规定 art. 17).</summary>
    public string OriginalNote { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public IReadOnlyList<CustodyEntry> Custody { get; private set; } = [];

    public bool IsRecording => FileFormat.All.Any(format => format.MediaType == MediaType && format.Family == FileFamily.Recording);

    /// <summary>The last verification found another hash than that of the arrival.</summary>
    public bool IsDamaged => Custody.LastOrDefault(entry => entry.Kind == CustodyKind.Verified) is { Holds: false };

    /// <summary>Takes a file whose content was checked into the evidence of a case.</summary>
    public static Result<EvidenceFile> Receive(AddEvidenceFile command, CheckedContent content, PenaltyCase filed, int number, Act act)
    {
        if (filed.AgainstEvidence(act) is { } refused) return refused;
        if (command.TakenOn > act.Day) return CaseErrors.DateInFuture("takenOn", act.Day);
        if (!command.HoldsNoSecret) return EvidenceErrors.SecretNotRuledOut;
        if (command.IsCopy && string.IsNullOrWhiteSpace(command.OriginalNote)) return EvidenceErrors.OriginalUnknown;
        var file = new EvidenceFile(act.NewId(), act.Street)
        {
            CaseId = filed.Id,
            Number = number,
            FileName = command.FileName,
            Kind = command.Kind,
            Proves = command.Proves,
            MediaType = content.Format.MediaType,
            Bytes = content.Bytes,
            Sha256 = content.Sha256,
            TakenOn = command.TakenOn,
            ArrivedAt = act.At,
            ReceivedBy = act.ActorId,
            IsAfterDecision = filed.Decision is not null,
            IsCopy = command.IsCopy,
            OriginalNote = command.OriginalNote,
            IsSynthetic = command.IsSynthetic,
        };
        file.Enter(CustodyKind.Received, command.Origin, act);
        file.Record("EvidenceFileReceived", act, happened: null, "PEN-22", "PEN-43", "SEC-20", "SEC-23", "TRI-09");
        return file;
    }

    /// <summary>
    /// Somebody opened the content (TRI-10). A person who opens the same file in the same manner again on the same day adds nothing: pages show
    /// pictures anew each time they are loaded. False where nothing was added.
    /// </summary>
    public bool Open(bool asDownload, Act act)
    {
        var kind = asDownload ? CustodyKind.Downloaded : CustodyKind.Viewed;
        if (Custody.Any(entry => entry.Kind == kind && entry.By == act.ActorId && entry.On == act.Day)) return false;
        Enter(kind, "", act);
        Record("EvidenceFileOpened", act, happened: null, "TRI-10");
        return true;
    }

    public Result<Unit> ChangeCustody(RecordCustody command, PenaltyCase filed, Act act)
    {
        if (filed.AgainstEvidence(act) is { } refused) return refused;
        if (Status == EvidenceFileStatus.Withdrawn) return EvidenceErrors.AlreadyWithdrawn;
        Enter(command.Change, $"{command.Counterpart}：{command.Reason}", act);
        Record("EvidenceCustodyChanged", act, happened: null, "PEN-23", "TRI-10");
        return Unit.Value;
    }

    /// <summary>Compares <paramref name="found"/>, the hash of what is stored, with that of the arrival.</summary>
    public void Verify(string found, Act act)
    {
        var holds = string.Equals(found, Sha256, StringComparison.Ordinal);
        Enter(CustodyKind.Verified, holds ? "散列值一致。" : $"散列值不一致，现为{found}。", act, holds);
        Record("EvidenceFileVerified", act, happened: null, "SEC-20", "TRI-09");
    }

    /// <summary>Leaves it out of the evidence. What the decision could rest on stays in.</summary>
    public Result<Unit> Withdraw(string reason, PenaltyCase filed, Act act)
    {
        if (filed.AgainstEvidence(act) is { } refused) return refused;
        if (Status == EvidenceFileStatus.Withdrawn) return EvidenceErrors.AlreadyWithdrawn;
        if (filed.Decision is not null && !IsAfterDecision) return EvidenceErrors.DecisionRestsOnIt;
        // The case was closed on the strength of it (TRI-06).
        if (filed.Status == CaseStatus.Closed && filed.Recordings.Any(known => known.FileId == Id)) return CaseErrors.OutOfOrder(filed.Status);
        Status = EvidenceFileStatus.Withdrawn;
        Enter(CustodyKind.Withdrawn, reason, act);
        Record("EvidenceFileWithdrawn", act, happened: null, "PEN-22", "TRI-09");
        return Unit.Value;
    }

    private void Enter(CustodyKind kind, string note, Act act, bool holds = true) =>
        Custody = [.. Custody, new CustodyEntry(Custody.Count + 1, kind, act.At, act.ActorId, note, act.Day, holds)];
}

/// <summary>Whether a file counts among the evidence.</summary>
internal enum EvidenceFileStatus
{
    Held,
    Withdrawn,
}

/// <summary>What happened to a file.</summary>
internal enum CustodyKind
{
    /// <summary>接收.</summary>
    Received,

    /// <summary>查看.</summary>
    Viewed,

    /// <summary>下载.</summary>
    Downloaded,

    /// <summary>核验.</summary>
    Verified,

    /// <summary>封存.</summary>
    Sealed,

    /// <summary>移交.</summary>
    HandedOver,

    /// <summary>交回.</summary>
    GivenBack,

    /// <summary>撤回.</summary>
    Withdrawn,
}

/// <summary>A line of the custody history (保管链); <c>Holds</c> is false only where a verification failed.</summary>
internal sealed record CustodyEntry(int Number, CustodyKind Kind, DateTimeOffset At, Guid By, string Note, DateOnly On, bool Holds);
