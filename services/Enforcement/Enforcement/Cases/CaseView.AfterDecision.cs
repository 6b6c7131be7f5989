using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>What followed the decision, as the case's page shows it.</summary>
internal sealed partial class CaseView
{
    private void AddAfterDecision(PenaltyCaseView view)
    {
        if (shown.After is not { } after) return;
        view.Deferral = after.Deferral is not { } deferral ? null : new DeferralView
        {
            AppliedOn = WireTime.Day(deferral.AppliedOn),
            ApprovedOn = WireTime.Day(deferral.ApprovedOn),
            ApprovedBy = deferral.ApprovedBy.ToString(),
            Until = WireTime.Day(deferral.Until),
            Reason = Personal(deferral.Reason),
            Paper = CaseWire.Paper(deferral.Paper, _maySee),
        };
        view.Instalments.AddRange(after.Deferral?.Instalments.Select(part => new InstalmentView
        {
            DueOn = WireTime.Day(part.DueOn),
            AmountFen = part.AmountFen,
        }) ?? []);
        view.Surcharge = after.Surcharge is not { } surcharge ? null : new SurchargeView
        {
            ImposedOn = WireTime.Day(surcharge.ImposedOn),
            ImposedBy = surcharge.ImposedBy.ToString(),
            DueOn = WireTime.Day(surcharge.DueOn),
            Reason = Personal(surcharge.Reason),
            DaysLate = shown.DaysLate(reader.Day),
            AmountFen = shown.SurchargeFen(reader.Day),
            AsOf = WireTime.Day(reader.Day),
        };
        view.Remedies.AddRange(after.Remedies.Select(remedy => new RemedyView
        {
            Kind = (Wire.RemedyKind)((int)remedy.Kind + 1),
            SoughtOn = WireTime.Day(remedy.SoughtOn),
            Document = remedy.Document,
            EndedOn = WireTime.Day(remedy.EndedOn),
            Result = remedy.Result is { } result ? (Wire.RemedyResult)((int)result + 1) : Wire.RemedyResult.Unspecified,
            ResultDocument = remedy.ResultDocument,
        }));
        view.Reminder = after.Reminder is not { } reminder ? null : new ReminderView
        {
            ServedOn = WireTime.Day(reminder.ServedOn),
            FirstOfficerId = reminder.FirstOfficerId.ToString(),
            SecondOfficerId = reminder.SecondOfficerId.ToString(),
            Paper = CaseWire.Paper(reminder.Paper, _maySee),
        };
        view.CourtApplication = after.Application is not { } application ? null : new CourtApplicationView
        {
            AppliedOn = WireTime.Day(application.AppliedOn),
            SignedBy = application.SignedBy.ToString(),
            Court = application.Court,
            RuledOn = WireTime.Day(application.RuledOn),
            IsGranted = application.IsGranted == true,
            RulingDocument = application.RulingDocument,
            Paper = CaseWire.Paper(application.Paper, _maySee),
        };
        if (after.Demolition is { } demolition) view.Demolition = Demolition(demolition);
        view.Suspensions.AddRange(after.Suspensions.Select((suspension, index) => new SuspensionView
        {
            Number = index + 1,
            Ground = (Wire.SuspensionGround)((int)suspension.Ground + 1),
            SuspendedOn = WireTime.Day(suspension.SuspendedOn),
            SuspendedBy = suspension.SuspendedBy.ToString(),
            Reason = Personal(suspension.Reason),
            ResumedOn = WireTime.Day(suspension.ResumedOn),
            ResumeReason = Personal(suspension.ResumeReason),
        }));
        view.Agreements.AddRange(after.Agreements.Select((agreement, index) => new AgreementView
        {
            Number = index + 1,
            AgreedOn = WireTime.Day(agreement.AgreedOn),
            AgreedBy = agreement.AgreedBy.ToString(),
            Instalments = { agreement.Instalments.Select(part => new InstalmentView { DueOn = WireTime.Day(part.DueOn), AmountFen = part.AmountFen }) },
            WaivedFen = agreement.WaivedFen,
            Remedied = Personal(agreement.Remedied),
            BrokenOn = WireTime.Day(agreement.BrokenOn),
            BreachAccount = Personal(agreement.BreachAccount),
        }));
        view.ExecutionEnd = after.End is not { } end ? null : new ExecutionEndView
        {
            Ground = (Wire.ExecutionEndGround)((int)end.Ground + 1),
            EndedOn = WireTime.Day(end.EndedOn),
            EndedBy = end.EndedBy.ToString(),
            Reason = Personal(end.Reason),
        };
        view.Corrections.AddRange(after.Corrections.Select(correction => new CorrectionView
        {
            Number = correction.Number,
            Kind = (Wire.CorrectionKind)((int)correction.Kind + 1),
            Document = correction.Document,
            Before = Personal(correction.Before),
            After = Personal(correction.After),
            Reason = Personal(correction.Reason),
            CorrectedOn = WireTime.Day(correction.CorrectedOn),
            CorrectedBy = correction.CorrectedBy.ToString(),
        }));
        view.Revocation = after.Revocation is not { } revocation ? null : new RevocationView
        {
            Kind = (Wire.RevocationKind)((int)revocation.Kind + 1),
            By = (Wire.RevokedBy)((int)revocation.By + 1),
            RevokedOn = WireTime.Day(revocation.RevokedOn),
            RecordedBy = revocation.RecordedBy.ToString(),
            Document = revocation.Document,
            Reason = revocation.Reason,
            FineFen = shown.OwesNothing ? 0 : shown.FineFen,
        };
        view.Archive = after.Archive is not { } archive ? null : new ArchiveView
        {
            Number = archive.Number,
            Retention = (Wire.ArchiveRetention)((int)archive.Retention + 1),
            Pages = archive.Pages,
            ArchivedOn = WireTime.Day(archive.ArchivedOn),
            ArchivedBy = archive.ArchivedBy.ToString(),
        };
    }

    private PaymentView Payment(Payment payment, int index) => new()
    {
        Number = index + 1,
        PaidOn = WireTime.Day(payment.PaidOn),
        AmountFen = payment.AmountFen,
        ReceiptNumber = payment.ReceiptNumber,
        CollectedOnTheSpot = payment.CollectedOnTheSpot,
        CollectionArea = payment.Request is { } request ? (Wire.CollectionArea)((int)request.Area + 1) : Wire.CollectionArea.Unspecified,
        Requester = Personal(payment.Request?.By ?? ""),
        RequestForm = payment.Request?.Form is { } form ? (Wire.CollectionRequestForm)((int)form + 1) : Wire.CollectionRequestForm.Unspecified,
        CollectedBy = payment.Collected?.By.ToString() ?? "",
        HandedOn = WireTime.Day(payment.Collected?.HandedOn),
        OrganReceipt = payment.Collected?.OrganReceipt ?? "",
        DepositedOn = WireTime.Day(payment.Collected?.DepositedOn),
        DepositedBy = payment.Collected?.DepositedBy?.ToString() ?? "",
        BankReceipt = payment.Collected?.BankReceipt ?? "",
    };

    private DemolitionView Demolition(Demolition demolition)
    {
        var view = new DemolitionView
        {
            Structure = Personal(demolition.Structure),
            AnnouncedOn = WireTime.Day(demolition.AnnouncedOn),
            PostedPlace = demolition.PostedPlace,
            Until = WireTime.Day(demolition.Until),
            RemovedOn = WireTime.Day(demolition.Removal?.RemovedOn),
            RemovalAccount = Personal(demolition.Removal?.Account ?? ""),
        };
        if (demolition.Scene is not { } scene) return view;
        view.BeganAt = WireTime.Microseconds(scene.BeganAt);
        view.EndedAt = WireTime.Microseconds(scene.EndedAt);
        view.FirstOfficerId = scene.FirstOfficerId.ToString();
        view.SecondOfficerId = scene.SecondOfficerId.ToString();
        view.DirectedByOrgan = scene.DirectedBy;
        view.Direction = scene.Direction;
        view.UrgentReason = scene.UrgentReason;
        return view;
    }
}
