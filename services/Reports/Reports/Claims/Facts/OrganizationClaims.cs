using Reports.Records;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>F01 to F07: organization and the study of law.</summary>
internal static class OrganizationClaims
{
    private const string WorkPoints = "WorkPoints";
    private const string WorkPlan = "WorkPlan";

    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Figure(
            "F01", "依法治街委员会专题会议", "次", Sources.Organization,
            "街道党工委全面依法治街委员会在年内召开并登记决议的专题会议；已计划未召开、已取消的不计。",
            (records, year) => records.OfKind(Sources.Organization, Meeting).Where(record => record.Class == "CommitteeSpecial").Done().DatedIn(year)),
        Define.Fact(
            "F01-document", "年度工作要点", Sources.Organization,
            "为本年度印发并登记审议会议的工作要点；年度工作计划不计。",
            (records, year) => records.OfKind(Sources.Organization, WorkDocument).Where(record => record.Class == WorkPoints && record.Year == year),
            Document),
        Define.Fact(
            "F02", "年度工作计划和重点任务", Sources.Organization,
            "本年度工作计划及其中标为重点任务的事项；非重点任务不计入项数。",
            (records, year) => records.Where(record =>
                record.Service == Sources.Organization && record.Year == year && record.Class == WorkPlan
                && (record.Kind == WorkDocument || (record.Kind == WorkTask && record.Level == RecordLevels.KeyTask))),
            evidence => (evidence.CountOf(WorkDocument), evidence.CountOf(WorkTask)) switch
            {
                (0, _) => WithoutRecords("年度工作计划"),
                (_, 0) => new ClaimOutcome(Verdict.Contradicted, "街道年度工作计划") { Shortfall = "年度工作计划没有登记重点任务。" },
                var (_, tasks) => Proved($"街道年度工作计划，明确重点任务{tasks}项"),
            }),
        Define.Fact(
            "F03", "委员会及其办公室成员调整", Sources.Organization,
            "年内开始或者结束的委员会及其办公室任职，按任职记录计；同一人员先离任后任新职计两项。",
            (records, year) => records.OfKind(Sources.Organization, Membership).AnyOf(
                record => record.BegunOn >= Years.First(year) && record.BegunOn <= Years.Last(year),
                record => record.EndedOn >= Years.First(year) && record.EndedOn <= Years.Last(year)),
            Roster),
        Define.Fact(
            "F03-judicial", "司法所工作人员兼任委员会办公室副主任", Sources.Organization,
            "年内任一日在任、由司法所工作人员兼任的委员会办公室副主任任职记录。",
            (records, year) => records.OfKind(Sources.Organization, Membership).InForceDuring(year).Where(record =>
                record.Class == "OfficeDeputyDirector" && record.Level == RecordLevels.Joint
                && (record.Partner.Contains("司法所") || record.Title.Contains("司法所"))),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("司法所工作人员兼任委员会办公室副主任")
                : Proved($"司法所{evidence.Members.Count}名工作人员兼任委员会办公室副主任")),
        Define.Fact(
            "F04", "法治建设专项行动", Sources.Organization,
            "年内进行的专项行动、年内采取的措施和年内核对的机构、岗位配备；同一单位同一职责以最后一次核对为准。",
            (records, year) => records.Where(record => record.Service == Sources.Organization).AnyOf(
                record => record.Kind == Drive && record.BegunOn <= Years.Last(year) && (record.EndedOn == null || record.EndedOn >= Years.First(year)),
                record => record.Kind == DriveMeasure && record.Date >= Years.First(year) && record.Date <= Years.Last(year),
                record => record.Kind == DriveStaffing && record.Date >= Years.First(year) && record.Date <= Years.Last(year)),
            SpecialDrive),
        Define.Rhythm(
            "F05", "理论学习中心组集体学法", Sources.Organization,
            "党工委理论学习中心组以法律法规为主题的集体学习，每季度至少一次；已撤销的记录不计。",
            new Cadence(CadencePeriod.Quarter, 1),
            (records, year) => records.OfKind(Sources.Organization, StudySession).DatedIn(year)),
        Define.Fact(
            "F06", "学法学纪线上考试", Sources.Organization,
            "截止日在年内并已统计成绩的线上考试，以及年内的参考记录；未统计的考试不计。",
            (records, year) => records.Where(record => record.Service == Sources.Organization
                && ((record.Kind == LawExam && record.Status == RecordStatus.Done) || record.Kind == ExamSitting)).DatedIn(year),
            evidence => (evidence.CountOf(LawExam), evidence.CountOf(ExamSitting)) switch
            {
                (0, _) => WithoutRecords("已统计成绩的线上考试"),
                (_, 0) => new ClaimOutcome(Verdict.Contradicted, "学法学纪线上考试") { Shortfall = "考试没有参考记录。" },
                var (exams, sittings) => Proved($"学法学纪线上考试{exams}场、{sittings:#,##0}人次"),
            }),
        Define.Figure(
            "F07", "法治建设扩大会议", "次", Sources.Organization,
            "年内召开的执法规范化和“两降一升”工作扩大会议；已取消的不计。",
            (records, year) => records.OfKind(Sources.Organization, Meeting).Where(record => record.Class == "EnlargedWorkMeeting").Done().DatedIn(year)),
        Define.Fact(
            "F07-indicators", "“两降一升”三项指标", Sources.Organization,
            "本年度登记的行政诉讼案件数、败诉率和负责人出庭应诉率；更正后以更正值为准，指标值为模拟数据的另行标明。",
            (records, year) => records.OfKind(Sources.Organization, LitigationIndicator).Where(record => record.Year == year),
            Indicators),
    ];

    private static ClaimOutcome Document(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("年度工作要点");
        var names = string.Join('、', evidence.Members.Select(record => $"《{record.Title.Trim('《', '》')}》"));
        return evidence.Members.Any(record => record.ParentId is null)
            ? new ClaimOutcome(Verdict.Contradicted, names) { Shortfall = "工作要点没有登记审议它的会议。" }
            : Proved(names);
    }

    private static ClaimOutcome Roster(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("成员调整");
        var (first, last) = (Years.First(evidence.Year), Years.Last(evidence.Year));
        var joined = evidence.Members.Count(record => record.BegunOn >= first && record.BegunOn <= last);
        var left = evidence.Members.Count(record => record.EndedOn >= first && record.EndedOn <= last);
        return Proved(left == 0 ? $"新任{joined}人次" : joined == 0 ? $"离任{left}人次" : $"新任{joined}人次、离任{left}人次");
    }

    private static ClaimOutcome SpecialDrive(ClaimEvidence evidence)
    {
        var (drives, measures, staffing) = (evidence.CountOf(Drive), evidence.CountOf(DriveMeasure), evidence.CountOf(DriveStaffing));
        if (drives == 0) return WithoutRecords("专项行动");
        var wording = $"专项行动{drives}次，落实措施{measures}项，核对机构和岗位配备{staffing}处";
        if (measures > 0 && staffing > 0) return Proved(wording);
        return new ClaimOutcome(Verdict.Contradicted, wording)
        {
            Shortfall = measures == 0 ? "专项行动没有登记措施。" : "专项行动没有核对机构和岗位配备。",
            Proposed = measures == 0 ? $"专项行动{drives}次" : $"专项行动{drives}次，落实措施{measures}项",
        };
    }

    private static ClaimOutcome Indicators(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("“两降一升”指标");
        var values = string.Join('、', evidence.Members.OrderBy(record => Order(record.Class)).Select(Value));
        return evidence.Members.Select(record => record.Class).Distinct().Count() < 3
            ? new ClaimOutcome(Verdict.Contradicted, values) { Shortfall = "三项指标没有登记齐全。", Proposed = values }
            : Proved(values);
    }

    private static int Order(string indicator) => indicator switch { "Suits" => 0, "LossRate" => 1, _ => 2 };

    private static string Value(ReportRecord record) =>
        record.Class == "Suits" ? $"{record.Title}{record.Count}件" : $"{record.Title}{record.Count / 100}{Fraction(record.Count % 100)}%";

    private static string Fraction(long basisPoints) => basisPoints == 0 ? "" : $".{basisPoints:00}".TrimEnd('0');
}
