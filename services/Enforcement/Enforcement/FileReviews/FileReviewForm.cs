using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.FileReviews;

/// <summary>Reads the forms of the legal post from the wire.</summary>
internal static class FileReviewForm
{
    private const string Invalid = "enforcement.file_review_form_invalid";
    private const int MostDrawn = 100;

    public static Result<AppointReviewer> Read(AppointReviewerRequest form)
    {
        var faults = new FieldFaults();
        var account = faults.Id("accountId", form.AccountId, "审核人员");
        faults.OptionalText("qualificationNumber", form.QualificationNumber, BureauForm.LongestName, "法律职业资格证书号");
        var from = faults.Day("validFrom", form.ValidFrom, "任职日期");
        var to = faults.OptionalDay("validTo", form.ValidTo, "离岗日期");
        faults.Require(to is null || to >= from, "validTo", "period_inverted", "离岗日期不能早于任职日期。");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new AppointReviewer(account, form.QualificationNumber.Trim(), from, to, form.IsSynthetic);
    }

    public static Result<EndReviewer> Read(EndReviewerRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "任职");
        var day = faults.Day("endedOn", form.EndedOn, "离岗日期");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "离岗原因");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new EndReviewer(id, day, form.Reason);
    }

    public static Result<RecordFileReview> Read(RecordFileReviewRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var reviewer = faults.Id("reviewerId", form.ReviewerId, "评查人员");
        var cases = faults.Ids("caseIds", form.CaseIds, 1, "案件");
        var day = faults.PastDay("reviewedOn", form.ReviewedOn, "评查日期", today);
        faults.OptionalText("remarks", form.Remarks, BureauForm.LongestText, "三项制度检查情况");
        var defects = Defects(faults, form.Defects);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordFileReview(reviewer, cases, day, defects, form.Remarks, form.IsSynthetic);
    }

    public static Result<DrawFiles> Read(DrawFilesRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var from = faults.Day("closedFrom", form.ClosedFrom, "结案日期起");
        var to = faults.Day("closedTo", form.ClosedTo, "结案日期止");
        faults.Require(to < today, "closedTo", "span_not_over", "结案日期止应当早于今天，使可以抽取的案卷不再变化。");
        faults.Require(from <= to, "closedFrom", "period_inverted", "结案日期止不能早于结案日期起。");
        faults.Require(form.Count > 0 != form.SharePercent > 0, "count", "count_or_share", "请填写抽取的件数或者比例，二者填写一项。");
        faults.Require(form.Count is >= 0 and <= MostDrawn, "count", "count_too_large", $"一次最多抽取{MostDrawn}件。");
        faults.Require(form.SharePercent is >= 0 and <= 100, "sharePercent", "share_wrong", "比例在1%至100%之间。");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new DrawFiles(from, to, form.Count, form.SharePercent);
    }

    public static Result<ConfirmFileReview> Read(ConfirmFileReviewRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "评查");
        foreach (var (index, left) in form.LeftOut.Index())
        {
            faults.Require(left.DefectNumber > 0, $"leftOut[{index}].defectNumber", "number_missing", "请填写问题的序号。");
            faults.Text($"leftOut[{index}].reason", left.Reason, BureauForm.LongestText, "不作为问题的理由");
        }

        var added = Defects(faults, form.Defects);
        faults.OptionalText("remarks", form.Remarks, BureauForm.LongestText, "三项制度检查情况");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ConfirmFileReview(id, [.. form.LeftOut.Select(left => new LeftOutDefect(left.DefectNumber, left.Reason))], added, form.Remarks);
    }

    private static List<FileDefect> Defects(FieldFaults faults, IEnumerable<Wire.FileDefect> form)
    {
        List<FileDefect> defects = [];
        foreach (var defect in form)
        {
            var path = $"defects[{defects.Count}]";
            var caseId = faults.Id($"{path}.caseId", defect.CaseId, "案件");
            if (defect.Item == Wire.ReviewItem.Unspecified || !Enum.IsDefined(defect.Item)) faults.Add($"{path}.item", "item_missing", "请选择评查项目。");
            faults.Text($"{path}.description", defect.Description, BureauForm.LongestText, "问题");
            defects.Add(new FileDefect(0, caseId, (ReviewItem)((int)defect.Item - 1), defect.Description));
        }

        return defects;
    }

    public static Result<RecordDefectCorrected> Read(RecordDefectCorrectedRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "评查");
        faults.Require(form.DefectNumber > 0, "defectNumber", "number_missing", "请选择问题。");
        var day = faults.PastDay("correctedOn", form.CorrectedOn, "整改日期", today);
        faults.Text("correction", form.Correction, BureauForm.LongestText, "整改情况");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordDefectCorrected(id, form.DefectNumber, day, form.Correction);
    }
}
