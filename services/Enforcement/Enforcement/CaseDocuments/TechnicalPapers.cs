using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of evidence that comes from instruments: results told to the party, camera records checked before use.</summary>
internal static class TechnicalPapers
{
    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, string organ)
    {
        foreach (var result in filed.TestResults)
            if (result.Told is { } told) yield return Result(filed, result, told, organ);
        foreach (var record in filed.CameraRecords) yield return Record(filed, record, organ);
    }

    private static CaseDocument Result(PenaltyCase filed, TestResult result, EvidenceTold told, string organ) => new(
        $"test-result-{result.Number}", DocumentGroup.Evidence, $"{Of(result.Kind)}结果告知书", "", organ, told.On,
        [
            Section("", Text(
                $"因你（单位）涉嫌{filed.Cause}，{result.Institution}受本机关委托作出{Of(result.Kind)}结论（{result.Report.Number}）。"
                + "依照《住房和城乡建设行政处罚程序规定》第十八条，现将结果告知如下。")),
            Section($"{Of(result.Kind)}结论", Text(result.Conclusion)),
            Section("告知情况", Text(told.Account)),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
        Signatures = [SignedBy("当事人"), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    private static CaseDocument Record(PenaltyCase filed, CameraRecord record, string organ) => new(
        $"camera-record-{record.Number}", DocumentGroup.Evidence, "电子技术监控设备记录审核表", "", organ, record.CheckedOn,
        [
            Section("", Facts(
                [
                    ("案号", filed.Number), ("案由", filed.Cause), .. FilingForms.PartyFacts(filed), ("设备编号", record.Device), ("设置地点", record.Place),
                    ("法制审核", record.LegalityReview), ("技术审核", record.TechnicalReview), ("地点公布日期", Day(record.PlacePublishedOn)), ("设置标志", "已设置明显标志"),
                    ("记录日期", Day(record.CapturedOn)), ("审核意见", "记录真实、清晰、完整、准确"),
                ])),
            Section("记录内容", Text(record.Shows)),
            Section("告知当事人", Text(record.Told is { } told ? $"{Day(told.On)}告知：{told.Account}" : "")),
        ])
    {
        Signatures = [SignedBy("审核人")],
    };

    private static string Of(TestKind kind) => kind switch
    {
        TestKind.Testing => "检测",
        TestKind.Inspection => "检验",
        _ => "鉴定",
    };
}
