using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Powers;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Enforcement.Tests.Cases;

/// <summary>Leads a case step by step in the domain, on the days of March 2023; every command can be bent.</summary>
internal static class CaseSteps
{
    public static readonly Guid Lead = Guid.Parse("018c0000-0000-7000-8000-0000000000a1");
    public static readonly Guid Assisting = Guid.Parse("018c0000-0000-7000-8000-0000000000a2");
    public static readonly Guid Stranger = Guid.Parse("018c0000-0000-7000-8000-0000000000a3");
    public static readonly Guid Reviewer = Guid.Parse("018c0000-0000-7000-8000-0000000000a4");
    public static readonly Guid Head = Guid.Parse("018c0000-0000-7000-8000-0000000000a5");

    public static readonly DateOnly FiledOn = new(2023, 3, 1);
    public static readonly DateOnly ReportedOn = new(2023, 3, 6);
    public static readonly DateOnly ReviewedOn = new(2023, 3, 8);
    public static readonly DateOnly NoticedOn = new(2023, 3, 9);

    /// <summary>Five working days after the notice end on 16 March.</summary>
    public static readonly DateOnly DecidedOn = new(2023, 3, 17);

    public static readonly CasePaper Paper = new("现场笔录", "", FiledOn, "占用人行道约二十平方米。");

    public static OfficeProfileCopy Office { get; } = new()
    {
        Street = "street",
        Name = "某市某街道办事处",
        City = "某市",
        CaseFilingPrefix = "某街立字",
        DecisionPrefix = "某街罚决字",
        WorkOrderPrefix = "LD",
    };

    public static Func<Guid, bool> Certified { get; } = officer => officer == Lead || officer == Assisting;

    public static LegalSetting With(params (string Key, string Value)[] values) => new(
        WorkCalendar.StateCouncil,
        new LocalConfiguration(values
            .Prepend(("enforcement.fine.collector_address", "示例大街1号"))
            .Prepend(("enforcement.fine.collector", "示例银行"))
            .Select(value => new ConfiguredValue(value.Item1, new DateOnly(2020, 1, 1), null, value.Item2, null))));

    /// <summary>The calendar as delivered, and where fines are paid: without it none is decided.</summary>
    public static LegalSetting Usual { get; } = With();

    public static Act By(Guid actor, DateOnly day, params string[] roles)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
        return new Act("street", actor, "enforcement", at, at) { Roles = roles.ToHashSet(StringComparer.Ordinal) };
    }

    public static DevolvedPowerItem Power(long lowest = 0, long highest = 20_000_00) => DevolvedPowerItem.Add(
        new AddPowerItem("CG-ROAD-01", "擅自占用城市道路", "城市道路管理条例第四十二条", lowest, highest, "示例函", new DateOnly(2021, 1, 1), null), By(Head, FiledOn));

    public static CaseParty Shop { get; } = new(PartyKind.Organization, "某某建材有限公司", "");

    public static FilePenaltyCase Filing(CaseParty? party = null) => new(
        CaseTrack.Ordinary, CaseSource.Patrol, null, "CG-ROAD-01", new DateOnly(2023, 2, 20), "中市路", party ?? Shop, Lead, Assisting,
        "在人行道堆放建材约二十平方米。", IsSynthetic: true);

    public static Penalty Fine(long fen, string mitigation = "") => new([PenaltyKind.Fine], fen, 0, 0, mitigation);

    public static PenaltyCase Filed(CaseParty? party = null, long lowest = 0, LegalSetting? setting = null) => PenaltyCase.File(
        Filing(party), Power(lowest), Certified, new Numbering("某街立字", 1), setting ?? Usual, By(Lead, FiledOn)).Value;

    public static RecordInquiry Evidence(PenaltyCase subject) => new(subject.Id, EvidenceKind.InspectionRecord, FiledOn, Lead, Assisting, Paper);

    public static SubmitEndReport Report(PenaltyCase subject, Penalty? proposed = null) => new(
        subject.Id, "某某建材有限公司", "巡查发现", "现场笔录一份", "拟处罚款，条例第四十二条", "一般档，面积二十平方米", proposed ?? Fine(900_00));

    public static PenaltyCase Reported(CaseParty? party = null, Penalty? proposed = null, LegalSetting? setting = null)
    {
        var subject = Filed(party, setting: setting);
        Did(subject.RecordInquiry(Evidence(subject), Certified, WorkCalendar.StateCouncil, By(Lead, FiledOn)));
        Did(subject.SubmitEndReport(Report(subject, proposed), WorkCalendar.StateCouncil, By(Lead, ReportedOn)));
        return subject;
    }

    public static PenaltyCase UnderReview(CaseParty? party = null, Penalty? proposed = null)
    {
        var subject = Reported(party, proposed);
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, []), Usual, By(Lead, ReportedOn)));
        return subject;
    }

    public static IReadOnlyList<ReviewAnswer> Answers(params LegalReviewItem[] failing) =>
        [.. Enum.GetValues<LegalReviewItem>().Select(item => new ReviewAnswer(item, !failing.Contains(item)))];

    public static GiveLegalReview Agreement(PenaltyCase subject) => new(subject.Id, ReviewOpinion.Agree, Answers(), [], "同意。", "A20203205850001", "");

    public static GiveLegalReview Return(PenaltyCase subject) => new(
        subject.Id, ReviewOpinion.Correct, Answers(LegalReviewItem.Documents),
        [new ReviewDefect(0, LegalReviewItem.Documents, "现场笔录", "只有一名执法人员签名")], "改正后再报。", "A20203205850001", "");

    public static PenaltyCase Returned()
    {
        var subject = UnderReview();
        Did(subject.GiveLegalReview(Return(subject), Usual, By(Reviewer, ReviewedOn)));
        return subject;
    }

    public static PenaltyCase Agreed(CaseParty? party = null, Penalty? proposed = null)
    {
        var subject = UnderReview(party, proposed);
        Did(subject.GiveLegalReview(Agreement(subject), Usual, By(Reviewer, ReviewedOn)));
        return subject;
    }

    public static IssuePenaltyNotice Notice(PenaltyCase subject, Penalty? proposed = null) => new(
        subject.Id, "占用人行道", "妨碍通行", "条例第四十二条", proposed ?? Fine(900_00), TellsRightToDefend: true, InBusiness: true, NoticedOn,
        ServiceMethod.Direct, Paper);

    public static PenaltyCase Noticed(CaseParty? party = null, Penalty? proposed = null)
    {
        var subject = Agreed(party, proposed);
        Did(subject.IssueNotice(Notice(subject, proposed), Certified, Usual, By(Lead, NoticedOn)));
        return subject;
    }

    public static DecidePenalty Decision(PenaltyCase subject, Penalty? penalty = null) => new(
        subject.Id, CaseOutcome.Penalize, penalty ?? Fine(900_00), "立即清除占道建材", "某市中市路1号", "现场笔录、照片", "条例第四十二条",
        "自收到之日起十五日内到指定银行缴纳", "", IsGrave: false, null);

    public static Result<Unit> Decide(
        PenaltyCase subject, DecidePenalty command, DateOnly? day = null, LegalSetting? setting = null, params IReadOnlyList<EarlierCase> earlier) => subject.Decide(
        command, new Numbering("某街罚决字", 1), Office, setting ?? Usual, earlier, By(Head, day ?? DecidedOn, Roles.EnforcementHead));

    public static PenaltyCase Decided(Penalty? penalty = null)
    {
        var subject = Noticed(proposed: penalty);
        Did(Decide(subject, Decision(subject, penalty)));
        return subject;
    }

    public static ServeDecision Service(PenaltyCase subject) => new(
        subject.Id, ServiceMethod.Direct, DecidedOn, null, false, Lead, Assisting, new CasePaper("送达回证", "", DecidedOn, "已签收。"));

    public static PenaltyCase Served(Penalty? penalty = null)
    {
        var subject = Decided(penalty);
        Did(subject.Serve(Service(subject), Certified, WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        return subject;
    }

    /// <summary>The same case with its public copy approved, so that this duty is done.</summary>
    public static PenaltyCase Published(PenaltyCase subject)
    {
        Did(subject.PreparePublication("", WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        Did(subject.ApprovePublication(subject.Publication!.Hash, WorkCalendar.StateCouncil, By(Head, DecidedOn)));
        return subject;
    }

    public static DecideOnTheSpot OnTheSpot(CaseParty? party = null) => new(
        CaseSource.Patrol, null, "CG-ROAD-01", FiledOn, "中市路", party ?? new CaseParty(PartyKind.Citizen, "张三", ""), Lead, Assisting, "占道经营。",
        Fine(50_00), "立即改正", "无", "无需复核", "十五日内到银行缴纳", FiledOn, HandedOver: true, CertificateShown: true, IsSynthetic: true);

    public static Result<PenaltyCase> DecideMinor(DecideOnTheSpot command, LegalSetting? setting = null, DevolvedPowerItem? power = null, DateOnly? day = null,
        params IReadOnlyList<EarlierCase> earlier) =>
        PenaltyCase.DecideOnTheSpot(
            command, power ?? Power(), Certified, new Numbering("某街简罚决字", 1), Office, setting ?? Usual, earlier,
            By(Lead, day ?? command.DecidedOn));

    public static void Did(Result<Unit> done) => Assert.False(done.IsRefused, done.IsRefused ? done.Refusal.ToString() : "");

    public static void RefusedBy<T>(string rule, Result<T> result)
    {
        Assert.True(result.IsRefused);
        Assert.Equal(rule, result.Refusal.RuleId);
        Assert.False(string.IsNullOrEmpty(result.Refusal.Article));
        Assert.False(string.IsNullOrEmpty(result.Refusal.Cure));
    }
}
