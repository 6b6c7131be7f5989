using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

/// <summary>That a record was shared with another unit (执法信息共享): which, with whom, when and what for.</summary>
internal sealed class SharedRecord : Aggregate
{
    private SharedRecord()
    {
    }

    private SharedRecord(Guid id, string street)
        : base(id, street)
    {
    }

    public SharedRecordStatus Status { get; private set; }

    public SharedRecordKind Kind { get; private set; }

    public Guid RecordId { get; private set; }

    public string RecipientUnit { get; private set; } = "";

    public DateOnly SharedOn { get; private set; }

    public string Purpose { get; private set; } = "";

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Result<SharedRecord> Share(ShareInformation command, bool recordExists, Act act)
    {
        if (!recordExists) return CooperationErrors.RecordUnknown;
        var shared = new SharedRecord(act.NewId(), act.Street)
        {
            Status = SharedRecordStatus.Shared,
            Kind = command.Kind,
            RecordId = command.RecordId,
            RecipientUnit = command.RecipientUnit,
            SharedOn = command.SharedOn,
            Purpose = command.Purpose,
            IsSynthetic = command.IsSynthetic,
        };
        shared.Record(
            nameof(InformationShared), act,
            new InformationShared(shared.Id, shared.Kind.ToString(), shared.RecordId, shared.RecipientUnit, shared.SharedOn, shared.IsSynthetic));
        return shared;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (Status == SharedRecordStatus.Withdrawn) return BureauErrors.TakenBack;
        Status = SharedRecordStatus.Withdrawn;
        WithdrawalReason = reason;
        Record(nameof(SharedRecordWithdrawn), act, new SharedRecordWithdrawn(Id, SharedOn, act.Day));
        return Unit.Value;
    }
}

/// <summary>Whether the entry of a sharing stands.</summary>
internal enum SharedRecordStatus
{
    /// <summary>It stands.</summary>
    Shared,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>What was shared.</summary>
internal enum SharedRecordKind
{
    /// <summary>案件.</summary>
    PenaltyCase,

    /// <summary>工单.</summary>
    WorkOrder,

    /// <summary>联合行动.</summary>
    JointOperation,
}
