using System.Globalization;
using Enforcement.Contracts.V1;
using Google.Protobuf;
using Portal.Formats;
using Portal.Forms;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Numbered parts of the record that a form is about, offered by what they say: nobody looks a number up to type it.</summary>
internal static class NumberedChoices
{
    /// <summary>Matters of a joint inspection.</summary>
    public static ReadChoices Matters { get; } = Of<InspectionView>("inspections", inspection =>
        inspection.Matters.Select(matter => Option(matter.Number, matter.Unit, matter.Matter)));

    /// <summary>Items of a meeting's pack.</summary>
    public static ReadChoices PackItems { get; } = Of<CaseMeetingView>("case-meetings", meeting =>
        meeting.Pack.Select(item => Option(item.Number, item.CaseNumber + item.OrderNumber, item.Matter)));

    /// <summary>Resolutions of a meeting that are not done.</summary>
    public static ReadChoices OpenResolutions { get; } = Of<CaseMeetingView>("case-meetings", meeting =>
        meeting.Resolutions.Where(resolution => resolution.DoneOn.Length == 0).Select(resolution => Option(resolution.Number, resolution.DueOn, resolution.Resolution)));

    /// <summary>Defects that a review or its draft found and that are not corrected.</summary>
    public static ReadChoices OpenDefects { get; } = Of<FileReviewView>("reviews", review =>
        review.Defects.Where(defect => defect.CorrectedOn.Length == 0).Select(defect => Option(defect.Number, "", defect.Description)));

    /// <summary>Doubts of a visit that await the lawyer's answer.</summary>
    public static ReadChoices OpenDoubts { get; } = Of<LawyerVisitView>("lawyer-visits", visit =>
        visit.Doubts.Where(doubt => doubt.Answer.Length == 0).Select(doubt => Option(doubt.Number, "", doubt.Question)));

    /// <summary>Payments taken on the spot that the organ does not have yet.</summary>
    public static ReadChoices Collected { get; } = Of<PenaltyCaseView>("cases", file => Paid(file.Payments.Where(payment => payment.HandedOn.Length == 0)));

    /// <summary>Payments that the organ has and the bank not yet.</summary>
    public static ReadChoices HandedOver { get; } = Of<PenaltyCaseView>("cases", file => Paid(file.Payments.Where(payment => payment.HandedOn.Length > 0 && payment.DepositedOn.Length == 0)));

    private static IEnumerable<FieldOption> Paid(IEnumerable<PaymentView> payments) => payments
        .Where(payment => payment.CollectedBy.Length > 0)
        .Select(payment => Option(payment.Number, payment.PaidOn, ChineseFormat.Yuan(payment.AmountFen)));

    private static ReadChoices Of<TRecord>(string path, Func<TRecord, IEnumerable<FieldOption>> parts)
        where TRecord : class, IMessage => async source =>
        source.Record is { } id && RecordCatalogue.Find(path) is { } kind && (await source.Calls.ReadAsync(kind, id)).Value is TRecord record ? [.. parts(record)] : [];

    private static FieldOption Option(int number, string about, string said)
    {
        var shown = number.ToString(CultureInfo.InvariantCulture);
        return new FieldOption(shown, string.Join('　', new[] { shown, about, said }.Where(word => word.Length > 0)));
    }
}
