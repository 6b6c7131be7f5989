using Reports.Records;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>F23 to F29: legal outreach.</summary>
internal static class OutreachClaims
{
    private static readonly IReadOnlyList<string> s_levels = ["SubdistrictCommittee", "VillageBranch", "VillageOrganization"];

    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Fact(
            "F23", "阵地获评日期", Sources.Outreach,
            "年内获省级以上列名或者命名的主题公园类法治文化阵地，日期为列名、命名文件所载日期。",
            Honoured, evidence => Park(evidence, honour => Day(honour.Date!.Value))),
        Define.Fact(
            "F23-venue", "获评的法治文化阵地", Sources.Outreach,
            "与论断F23相同的阵地和荣誉。",
            Honoured, evidence => Park(evidence, honour => $"{honour.Origin}{Level(honour.Class)}“{honour.Note.Trim('“', '”')}”")),
        Define.Figure(
            "F24", "改造建成的文明加油站", "处", Sources.Outreach,
            "年末在用、由闲置设施改造而成的文明加油站；新建的和已关闭的不计。",
            (records, year) => records.OfKind(Sources.Outreach, Venue).InForceAtEndOf(year)
                .Where(record => record.Class == "CivilityStation" && record.Origin != "")),
        Define.Fact(
            "F25", "普法三级组织", Sources.Outreach,
            "年末有效的街道、村（社区）党组织、村（社区）组织三级普法组织；已撤销的不计。",
            (records, year) => records.OfKind(Sources.Outreach, Body).InForceAtEndOf(year),
            Bodies),
        Define.Rhythm(
            "F26", "村（社区）两委学法交流", Sources.Outreach,
            "已召开的村（社区）两委成员学法交流会议，每月至少一次；已取消的不计。",
            new Cadence(CadencePeriod.Month, 1),
            (records, year) => records.OfKind(Sources.Outreach, LawExchange).Done().DatedIn(year)),
        Define.Rhythm(
            "F27", "律师专题讲座", Sources.Outreach,
            "律师面向村（社区）两委成员的专题讲座，每季度至少一次；已撤回的不计。",
            new Cadence(CadencePeriod.Quarter, 1),
            (records, year) => records.OfKind(Sources.Outreach, Lecture).DatedIn(year)),
        Define.Fact(
            "F28", "庭审观摩", Sources.Outreach,
            "年内两委成员参加的庭审观摩及其登记的学习内容；已撤回的不计。",
            (records, year) => records.OfKind(Sources.Outreach, CourtObservation).DatedIn(year),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("庭审观摩")
                : Proved(string.Join('；', evidence.Members.Select(
                    record => record.Note.Length == 0 ? $"到{record.Partner}旁听庭审" : $"到{record.Partner}旁听庭审，了解{record.Note}")))),
        Define.Figure(
            "F29", "主题普法宣传活动", "次", Sources.Outreach,
            "年内至少开展一场面向群众活动的主题宣传，按主题计；没有开展活动的、活动已取消的不计。",
            Campaigns),
        Define.Fact(
            "F29-names", "主题普法宣传名称", Sources.Outreach,
            "与论断F29相同的主题宣传。", Campaigns,
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("主题宣传")
                : Proved(string.Join('、', evidence.Members.OrderBy(record => record.Date).ThenBy(record => record.Id).Select(record => record.Title)))),
    ];

    private static IQueryable<ReportRecord> Honoured(IQueryable<ReportRecord> records, int year)
    {
        var parks = records.OfKind(Sources.Outreach, Venue).Where(venue => venue.Class == "ThemePark");
        var honours = records.OfKind(Sources.Outreach, Honour).DatedIn(year)
            .Where(honour => (honour.Class == "Provincial" || honour.Class == "National") && parks.Any(park => park.Id == honour.ParentId));
        return records.Where(record => record.Service == Sources.Outreach
            && (honours.Any(honour => honour.Id == record.Id && record.Kind == Honour)
                || (record.Kind == Venue && honours.Any(honour => honour.ParentId == record.Id))));
    }

    private static IQueryable<ReportRecord> Campaigns(IQueryable<ReportRecord> records, int year)
    {
        var activities = records.OfKind(Sources.Outreach, Activity).Where(activity => activity.Level == RecordLevels.Public).DatedIn(year);
        return records.OfKind(Sources.Outreach, Campaign).Where(campaign => activities.Any(activity => activity.ParentId == campaign.Id));
    }

    private static ClaimOutcome Park(ClaimEvidence evidence, Func<ReportRecord, string> wording)
    {
        var honours = evidence.Of(Honour).OrderBy(honour => honour.Date).ToList();
        return honours.Count == 0 ? WithoutRecords("主题公园获省级以上列名或者命名") : Proved(string.Join('、', honours.Select(wording)));
    }

    private static ClaimOutcome Bodies(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("普法三级组织");
        var counts = s_levels.Select(level => evidence.Members.Count(record => record.Level == level)).ToList();
        var wording = $"街道{counts[0]}个、村（社区）党组织{counts[1]}个、村（社区）组织{counts[2]}个";
        return counts.TrueForAll(count => count > 0)
            ? Proved(wording)
            : new ClaimOutcome(Verdict.Contradicted, wording) { Shortfall = "三级组织没有登记齐全。" };
    }

    private static string Level(string level) => level == "National" ? "列入国家级" : "列入省级";

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
