using Outreach.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Members of the two committees observed a trial (旁听庭审) and what they learnt.</summary>
internal sealed class CourtObservation : Aggregate
{
    private CourtObservation()
    {
    }

    private CourtObservation(Guid id, string street)
        : base(id, street)
    {
    }

    public string Court { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public int Attendance { get; private set; }

    public IReadOnlyList<string> Learnt { get; private set; } = [];

    public bool IsWithdrawn { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static CourtObservation Hold(RecordCourtObservation command, Act act)
    {
        var observation = new CourtObservation(act.NewId(), act.Street)
        {
            Court = command.Court,
            HeldOn = command.HeldOn,
            Attendance = command.Attendance,
            Learnt = command.Learnt,
            IsSynthetic = command.IsSynthetic,
        };
        observation.Record(
            nameof(CourtObservationRecorded), act,
            new CourtObservationRecorded(
                observation.Id, observation.Court, observation.HeldOn, observation.Attendance, observation.Learnt, observation.IsSynthetic));
        return observation;
    }

    public Result<Unit> Withdraw(WithdrawCourtObservation command, Act act)
    {
        if (IsWithdrawn) return StudyErrors.Withdrawn;
        IsWithdrawn = true;
        WithdrawalReason = command.Reason;
        Record(nameof(CourtObservationWithdrawn), act, new CourtObservationWithdrawn(Id, command.Reason));
        return Unit.Value;
    }
}
