using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Sealing and seizure on a case's page.</summary>
internal sealed partial class CaseView
{
    private MeasureView Measure(CoerciveMeasure measure, WorkCalendar calendar)
    {
        var view = new MeasureView
        {
            Number = measure.Number,
            Kind = (Wire.MeasureKind)((int)measure.Kind + 1),
            State = measure.StateAt(reader.At, reader.Day, calendar).ToString(),
            BasisRank = (Wire.MeasureBasis)((int)measure.BasisRank + 1),
            Basis = measure.Basis,
            Reason = measure.Reason,
            ApprovalDueAt = measure.ApprovalClock is { IsOpen: true } hours && hours.DueAt(calendar) is { } last ? WireTime.Microseconds(last) : 0,
            DueOn = WireTime.Day(measure.Clock?.Due(calendar)),
            Things = { measure.Listed.Select(line => new Wire.PreservedGoods { Name = line.Name, Quantity = line.Quantity, Condition = line.Condition }) },
        };
        if (measure.Approval is { } approval)
        {
            view.ApprovedAt = WireTime.Microseconds(approval.At);
            view.ApprovedBy = approval.By.ToString();
            view.Document = approval.Document;
        }

        if (measure.Scene is { } scene) Show(view, scene);
        if (measure.Clock?.Extensions is [var extension, ..])
        {
            view.ExtendedDays = extension.Amount;
            view.ExtensionReason = extension.Ground;
        }

        if (measure.Release is not { } release) return view;
        view.Ground = (Wire.ReleaseGround)((int)release.Ground + 1);
        view.ReleasedOn = WireTime.Day(release.On);
        view.Account = Personal(release.Account);
        return view;
    }

    private void Show(MeasureView view, MeasureScene scene)
    {
        view.ImposedAt = WireTime.Microseconds(scene.ImposedAt);
        view.FirstOfficerId = scene.FirstOfficerId.ToString();
        view.SecondOfficerId = scene.SecondOfficerId.ToString();
        view.KeptPlace = scene.KeptPlace;
        view.Presence = (Wire.MeasurePresence)((int)scene.Presence + 1);
        view.Witness = Personal(scene.Witness);
        view.Statement = Personal(scene.Statement);
        view.Checks.AddRange(scene.Checks.Select(check => (Wire.MeasureCheck)((int)check + 1)));
        view.IsSigned = scene.IsSigned;
        view.RefusalNote = Personal(scene.RefusalNote);
    }
}
