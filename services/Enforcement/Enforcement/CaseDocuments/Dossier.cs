using Enforcement.Cases;
using Enforcement.Seals;
using Platform.Documents;
using Platform.Law.Results;

namespace Enforcement.CaseDocuments;

/// <summary>The bound file (案卷) of a case: cover, catalogue and the documents in their eight groups (PEN-60).</summary>
internal static class Dossier
{
    /// <summary>Names the bound file among what is sealed of a case.</summary>
    public const string Key = "dossier";

    /// <summary>
    /// Binds the file of a closed case. That of an open one is bound only where <paramref name="current"/> asks for the state of
    /// <paramref name="today"/>, and says on its cover that it is not finished. <paramref name="mark"/> is that of the seal on the whole file.
    /// </summary>
    public static Result<BoundVolume> Bind(FiledDocuments found, bool current, DateOnly today, SealMark? mark = null)
    {
        var filed = found.Filed;
        var isClosed = filed.Status == CaseStatus.Closed;
        if (!isClosed && !current) return DocumentErrors.NotClosed;
        if (found.Documents.Select(document => document.Lacking()).FirstOrDefault(lacking => lacking is not null) is { } incomplete) return incomplete;

        var byGroup = found.Documents.ToLookup(document => document.Group);
        return new BoundVolume
        {
            Title = isClosed ? "行政处罚案卷" : "行政处罚案卷\n（未结案，当前材料）",
            Organ = found.Organ,
            Date = isClosed ? filed.ClosedOn!.Value : today,
            Cover = [.. Cover(filed, isClosed, today), .. mark is null ? [] : new[] { ("电子印章", mark.Text) }],
            Groups =
            [
                .. Enum.GetValues<DocumentGroup>().Select(group => new VolumeGroup(
                    $"（{"一二三四五六七八"[(int)group - 1]}）{Written.Of(group)}",
                    [.. byGroup[group].Select(document => new VolumeDocument(document.Title, document.ToOfficial(found.MarkOf(document))))])),
            ],
        };
    }

    private static IReadOnlyList<(string Label, string Text)> Cover(PenaltyCase filed, bool isClosed, DateOnly today) =>
    [
        .. new (string Label, string Text)[]
        {
            ("案号", filed.Number),
            ("案由", filed.Cause),
            ("当事人", filed.Party.Name),
            ("立案日期", Written.Day(filed.FiledOn)),
            ("决定书文号", filed.DecisionNumber),
            ("处理结果", filed.Outcome is { } outcome ? Written.Of(outcome) : ""),
            ("结案日期", Written.Day(filed.ClosedOn)),
            ("说明", isClosed ? "" : $"本案没有结案。本册只反映截至{Written.Day(today)}的办理情况，不是归档案卷。"),
            ("注", filed.IsSynthetic ? "本案为示例数据，不是真实案件。" : ""),
        }.Where(line => line.Text.Length > 0),
    ];
}
