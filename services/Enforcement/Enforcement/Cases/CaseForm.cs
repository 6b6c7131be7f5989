using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Identifiers;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Reads the forms that begin a case from the wire and reports every faulty field at once.</summary>
internal static class CaseForm
{
    private const int LongestName = 100;

    public static Result<FilePenaltyCase> Read(FilePenaltyCaseRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var actDate = ActDate(faults, form.ActDate, today);
        faults.Require(form.ViolationCode.Length > 0, "violationCode", "code_missing", "请选择案由代码。");
        faults.Text("place", form.Place, LongestName, "发生地点");
        faults.Text("facts", form.Facts, ActForms.LongestText, "主要违法事实");
        var party = Party(faults, form.PartyKind, form.PartyName, form.PartyIdentifier, today);
        var lead = faults.Id("leadOfficer", form.LeadOfficerId, "主办人");
        var assisting = faults.Id("assistingOfficer", form.AssistingOfficerId, "协办人");
        var (source, workOrder) = Source(faults, form.Source, form.WorkOrderId);
        var clue = form.ClueId.Length == 0 ? (Guid?)null : faults.Id("clue", form.ClueId, "线索");
        if (faults.Refusal(ActForms.Invalid) is { } refusal) return refusal;
        var track = form.Track == Wire.CaseTrack.Minor ? CaseTrack.Minor : CaseTrack.Ordinary;
        return new FilePenaltyCase(
            track, source, workOrder, form.ViolationCode, actDate, form.Place, party, lead, assisting, form.Facts, form.IsSynthetic)
        {
            ClueId = clue,
        };
    }

    public static Result<DecideOnTheSpot> Read(DecideOnTheSpotRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var actDate = ActDate(faults, form.ActDate, today);
        var decidedOn = form.DecidedOn.Length == 0 ? today : faults.Day("decidedOn", form.DecidedOn, "决定日期");
        faults.Require(form.ViolationCode.Length > 0, "violationCode", "code_missing", "请选择案由代码。");
        faults.Text("place", form.Place, LongestName, "发生地点");
        faults.Text("facts", form.Facts, ActForms.LongestText, "主要违法事实");
        var party = Party(faults, form.PartyKind, form.PartyName, form.PartyIdentifier, today);
        var lead = faults.Id("leadOfficer", form.LeadOfficerId, "主办人");
        var assisting = faults.Id("assistingOfficer", form.AssistingOfficerId, "协办人");
        var (source, workOrder) = Source(faults, form.Source, form.WorkOrderId);
        var penalty = ActForms.Read(faults, form.Penalty);
        var command = new DecideOnTheSpot(
            source, workOrder, form.ViolationCode, actDate, form.Place, party, lead, assisting, form.Facts, penalty, form.CorrectionOrder, form.Defence,
            form.DefenceCheck, form.Performance, decidedOn, form.HandedOver, form.CertificateShown, form.IsSynthetic)
        {
            SeparateActReason = form.SeparateActReason.Trim(),
            RefusedToCorrect = form.RefusedToCorrect,
        };
        return ActForms.Whole(faults, command, command.Lacking().Where(lacking => lacking.Field != DecideOnTheSpot.PlaceField));
    }

    private static DateOnly ActDate(FieldFaults faults, string text, DateOnly today)
    {
        var day = WireTime.Day(text);
        if (day is null) faults.Add("actDate", "date_missing", "请填写违法行为发生日期。");
        else if (day > today) faults.Add("actDate", "date_in_future", $"违法行为发生日期不能晚于今天（{today:yyyy年M月d日}）。");
        return day ?? default;
    }

    private static (CaseSource Source, Guid? WorkOrder) Source(FieldFaults faults, Wire.CaseSource source, string workOrder)
    {
        faults.Require(ActForms.IsChosen(source), "source", "source_missing", "请选择案源。");
        if (source == Wire.CaseSource.WorkOrder) return (CaseSource.WorkOrder, faults.Id("workOrder", workOrder, "工单"));
        faults.Require(workOrder.Length == 0, "workOrder", "order_of_other_source", "选了工单的，案源应当选“联动平台工单”；案源不是工单的，请不要选工单。");
        return ((CaseSource)((int)source - 1), null);
    }

    private static CaseParty Party(FieldFaults faults, Wire.PartyKind kind, string name, string identifier, DateOnly today)
    {
        faults.Require(ActForms.IsChosen(kind), "partyKind", "kind_missing", "请选择当事人类型。");
        faults.Text("partyName", name, LongestName, "当事人名称");
        var number = identifier.Trim().ToUpperInvariant();
        if (number.Length > 0)
        {
            var check = kind == Wire.PartyKind.Citizen ? CitizenIdentityNumber.Check(number, today) : UnifiedSocialCreditCode.Check(number);
            if (check.Verdict == NumberVerdict.Invalid) faults.Add("partyIdentifier", "identifier_invalid", check.Message!);
        }

        return new CaseParty((PartyKind)((int)kind - 1), name, number);
    }
}
