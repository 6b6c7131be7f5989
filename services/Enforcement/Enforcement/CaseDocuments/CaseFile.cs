using Enforcement.Cases;
using Enforcement.EvidenceFiles;
using Enforcement.Organization;

namespace Enforcement.CaseDocuments;

/// <summary>The documents that a case has so far, in the order of the bound file (PEN-60).</summary>
internal static class CaseFile
{
    public static IReadOnlyList<CaseDocument> Of(
        PenaltyCase filed, OfficeProfileCopy office, LegalSetting setting, params IReadOnlyList<EvidenceFile> files) =>
        [.. Made(filed, office, setting, files).Select(document => Marked(Coded(Corrected(document, filed), filed), filed)).OrderBy(document => document.Group)];

    private static IEnumerable<CaseDocument> Made(
        PenaltyCase filed, OfficeProfileCopy office, LegalSetting setting, IReadOnlyList<EvidenceFile> files)
    {
        var organ = filed.Decision?.Organ ?? office.Name;
        if (filed.OnTheSpot is null) yield return FilingForms.Filing(filed, organ);
        foreach (var report in filed.EndReports) yield return InquiryPapers.EndReport(filed, report, organ);
        if (filed.Notice is { } notice)
        {
            yield return PartyPapers.Notice(filed, notice, organ, filed.DefenceClock?.Due(setting.Calendar), filed.HearingClock?.Due(setting.Calendar));
            yield return PartyPapers.NoticeReceipt(filed, notice, organ);
        }

        if (filed.Decision is { } decision) yield return Revoked(Decisions.Of(filed, decision, office.City), filed);
        if (filed is { Service: { } service, OnTheSpot: null }) yield return PartyPapers.DecisionReceipt(filed, service, Decisions.Title(filed), organ);
        if (filed.Inquiries.Count > 0 || files.Count > 0) yield return InquiryPapers.EvidenceList(filed, files, organ);
        foreach (var record in filed.Inquiries) yield return InquiryPapers.Inquiry(filed, record, organ);
        foreach (var paper in TechnicalPapers.Of(filed, organ)) yield return paper;
        foreach (var preservation in filed.Preservations)
            foreach (var paper in PreservationPapers.Of(filed, preservation, setting.Calendar, organ)) yield return paper;
        if (filed.OnTheSpot is { } spot) yield return PartyPapers.Defence(filed, spot.Defence, spot.DefenceCheck, null, filed.FiledOn, organ);
        if (filed.Defence is { Waived: true } waived) yield return PartyPapers.Waiver(filed, waived, organ);
        if (filed.Defence is { Waived: false } heard)
            yield return PartyPapers.Defence(filed, heard.Statement, heard.Check, heard.Adopted, heard.StatedOn, organ);
        foreach (var hearing in filed.Hearings)
            foreach (var paper in HearingPapers.Of(filed, hearing, organ)) yield return paper;
        foreach (var review in filed.Reviews)
        {
            if (review is { Opinion: { } opinion, GivenAt: { } at }) yield return InquiryPapers.LegalReview(filed, review, opinion, at, organ);
        }

        if (filed.Decision?.CollectiveDiscussion is { } discussion) yield return InquiryPapers.Discussion(filed, discussion, organ);
        foreach (var held in filed.Discussions) yield return InquiryPapers.Discussion(filed, held, organ);
        foreach (var measure in filed.Measures)
            foreach (var paper in MeasurePapers.Of(filed, measure, organ, office.City)) yield return paper;
        foreach (var substitution in filed.Substitutions)
            foreach (var paper in SubstitutionPapers.Of(filed, substitution, organ, office.City)) yield return paper;
        foreach (var clearing in filed.Clearings)
            foreach (var paper in SubstitutionPapers.Of(filed, clearing, organ)) yield return paper;
        if (filed.After is { } after)
            foreach (var paper in ExecutionPapers.Of(filed, after, setting, organ)) yield return paper;
        if (filed.Payments.Count > 0) yield return PartyPapers.Payments(filed, organ);
        foreach (var recusal in filed.Recusals.Where(known => known.Ruling is not null)) yield return ProcedurePapers.Recusal(filed, recusal, organ);
        foreach (var transfer in filed.Transfers)
            foreach (var paper in ProcedurePapers.Transfer(filed, transfer, organ)) yield return paper;
        if (filed.Closing is { } closing) yield return FilingForms.Closing(filed, closing, organ);
    }

    // A decision that no longer stands as it was made must not leave the file without saying so.
    private static CaseDocument Revoked(CaseDocument decision, PenaltyCase filed) => filed.After?.Revocation is not { } revocation ? decision : decision with
    {
        Sections =
        [
            .. decision.Sections,
            Written.Section("", Written.Text($"注：本决定于{Written.Day(revocation.RevokedOn)}{CaseWords.Of(revocation.Kind)}（{revocation.Document}）。")),
        ],
    };

    // The code goes to the party alone: other organs and the office's own forms do without.
    private static CaseDocument Coded(CaseDocument document, PenaltyCase filed) => filed.QueryCode.Length == 0 || !IsForParty(document, filed) ? document : document with
    {
        Sections =
        [
            .. document.Sections,
            Written.Section("", Written.Text(
                $"案件办理进度和期限计算查询：在本机关门户网站的“案件办理进度和期限计算查询”（/enforcement/my-case）填写案号{filed.Number}和查询码{filed.QueryCode}，不需要注册。请妥善保管，不要告诉他人。")),
        ],
    };

    /// <summary>Whether the organ addressed the document to the party.</summary>
    public static bool IsForParty(CaseDocument document, PenaltyCase filed) => document.Addressee.Length > 0 && document.Addressee == filed.Party.Name;

    // What the organ has issued is put right by another document; the one put right says so from then on (PEN-58).
    private static CaseDocument Corrected(CaseDocument document, PenaltyCase filed)
    {
        if (!document.IsSealed || filed.After is not { Corrections.Count: > 0 } after) return document;
        var notes = after.Corrections.Where(known => Names(known, document))
            .Select(known => Written.Text(
                $"注：本文书已于{Written.Day(known.CorrectedOn)}{(known.Kind == CorrectionKind.Supplement ? "补正" : "更正")}：“{known.Before}”改为“{known.After}”（{known.Paper.Title}）。"))
            .ToList();
        return notes.Count == 0 ? document : document with { Sections = [.. document.Sections, Written.Section("", notes)] };
    }

    private static bool Names(DocumentCorrection correction, CaseDocument document) =>
        correction.Document.Trim() == document.Title
        || (document.Key == Decisions.Key && correction.Document.Contains(document.Number.Length > 0 ? document.Number : document.Title, StringComparison.Ordinal));

    // A made-up case must not leave the platform looking like a real one.
    private static CaseDocument Marked(CaseDocument document, PenaltyCase filed) => !filed.IsSynthetic ? document : document with
    {
        Sections = [.. document.Sections, Written.Section("", Written.Text("注：本文书内容为示例数据，不是真实案件。"))],
    };
}
