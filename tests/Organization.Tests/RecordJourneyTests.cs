using Grpc.Core;
using Organization.Contracts.V1;
using Platform.Hosting.Access;
using Platform.Law.Calendars;
using Platform.Law.Results;
using Platform.Testing;
using static Organization.Tests.OrganizationApp;

namespace Organization.Tests;

public sealed class RecordJourneyTests : IAsyncLifetime
{
    private OrganizationApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_withdrawn_study_session_leaves_its_quarter_open()
    {
        var study = new StudySessions.StudySessionsClient(_app.Calls(Clerk));
        var session = new RecordStudySessionRequest { Topic = "民法典", LawStudied = "民法典", HeldOn = "2023-02-10", Attendance = 12, Minutes = 90 };
        var id = (await study.RecordStudySessionAsync(session)).Id;
        Assert.Equal("TRN-04", (await RefusalOf(study.RecordStudySessionAsync(session))).RuleId);
        var met = await study.GetStudyCadenceAsync(new GetStudyCadenceRequest { Year = 2023 });
        await study.WithdrawStudySessionAsync(new WithdrawStudySessionRequest { Id = id, Reason = "日期有误" });

        var open = await study.GetStudyCadenceAsync(new GetStudyCadenceRequest { Year = 2023 });

        Assert.Equal((CadenceState.Met, id), (met.Items[0].State, Assert.Single(met.Items[0].SessionIds)));
        Assert.Equal([CadenceState.Due, CadenceState.Ahead, CadenceState.Ahead, CadenceState.Ahead], open.Items.Select(quarter => quarter.State));
        Assert.Empty((await study.ListStudySessionsAsync(new ListStudySessionsRequest())).Items);
        var withdrawn = Assert.Single((await study.ListStudySessionsAsync(new ListStudySessionsRequest { WithWithdrawn = true })).Items);
        Assert.Equal(("2023-03-01", "日期有误"), (withdrawn.WithdrawnOn, withdrawn.WithdrawReason));
        await study.RecordStudySessionAsync(session);
        Assert.Equal(["StudySessionRecorded", "StudySessionWithdrawn"], await _app.HistoryAsync($"StudySession/{id}", 2));
    }

    [Fact]
    public async Task A_local_value_says_how_many_sessions_a_quarter_needs()
    {
        var study = new StudySessions.StudySessionsClient(_app.Calls(Clerk));
        var values = new LocalValues.LocalValuesClient(_app.Calls(Administrator));
        await study.RecordStudySessionAsync(
            new RecordStudySessionRequest { Topic = "民法典", LawStudied = "民法典", HeldOn = "2023-02-10", Attendance = 12, Minutes = 90 });
        await values.SetLocalValueAsync(new SetLocalValueRequest { Key = "organization.study.per-quarter", Value = "2", ValidFrom = "2023-01-01" });

        var cadence = await study.GetStudyCadenceAsync(new GetStudyCadenceRequest { Year = 2023 });

        Assert.Equal(CadenceState.Due, cadence.Items[0].State);
        await values.SetLocalValueAsync(
            new SetLocalValueRequest { Key = "organization.study.per-quarter", Value = "1", ValidFrom = "2023-03-01", Source = "示例〔2023〕3号" });
        var earlier = await values.GetLocalValueAsync(new GetLocalValueRequest { Key = "organization.study.per-quarter", On = "2023-02-28" });
        Assert.Equal("2", earlier.Value);
        var listed = await values.ListLocalValuesAsync(new ListLocalValuesRequest { Prefix = "organization." });
        Assert.Equal(["2023-03-01", "2023-01-01"], listed.Items.Select(value => value.ValidFrom));
        Assert.Equal("2023-02-28", listed.Items[1].ValidTo);
    }

    [Fact]
    public async Task A_study_session_in_the_future_is_refused()
    {
        var refusal = await RefusalOf(new StudySessions.StudySessionsClient(_app.Calls(Clerk)).RecordStudySessionAsync(
            new RecordStudySessionRequest { Topic = "民法典", LawStudied = "民法典", HeldOn = "2023-03-02", Attendance = 12, Minutes = 90 }));
        Assert.Equal(("heldOn", "date_in_future"), (Assert.Single(refusal.Faults).Field, refusal.Faults[0].Code));
    }

    [Fact]
    public async Task An_exam_counts_each_candidate_once_and_shows_results_by_unit()
    {
        var exams = new Contracts.V1.Exams.ExamsClient(_app.Calls(Clerk));
        var exam = (await exams.ScheduleExamAsync(new ScheduleExamRequest
        {
            Title = "学法考试",
            Topic = "党纪和法律",
            OpensOn = "2023-02-20",
            ClosesOn = "2023-03-01",
            QuestionCount = 50,
            MaxPoints = 100,
            PassPoints = 60,
            ExpectedCount = 4,
            IsSynthetic = true,
        })).Id;
        Assert.True((await exams.RecordSittingAsync(Sitting(exam, 11, "司法所", 80))).IsPassed);
        Assert.False((await exams.RecordSittingAsync(Sitting(exam, 12, "司法所", 59))).IsPassed);
        await exams.RecordSittingAsync(Sitting(exam, 13, "综合执法局", 60));
        var again = await RefusalOf(exams.RecordSittingAsync(Sitting(exam, 11, "司法所", 90)));
        var closed = await exams.CloseExamAsync(new CloseExamRequest { Id = exam });

        Assert.Equal(("organization.candidate_sat_already", ErrorKind.Duplicate), (again.Code, again.Kind));
        Assert.Equal((3, 2), (closed.Sat, closed.Passed));
        var view = await exams.GetExamAsync(new GetExamRequest { Id = exam });
        Assert.Equal([("司法所", 2, 1), ("综合执法局", 1, 1)], view.Units.Select(unit => (unit.Unit, unit.Sat, unit.Passed)));
        Assert.Equal(("2023-03-01", 3, 2, 4), (view.ClosedOn, view.Sat, view.Passed, view.ExpectedCount));
        var leaders = new Contracts.V1.Exams.ExamsClient(_app.Calls(Leader));
        Assert.Equal(3, (await leaders.ListSittingsAsync(new ListSittingsRequest { ExamId = exam })).Total);
        Assert.Equal(
            StatusCode.PermissionDenied,
            await StatusOf(new Contracts.V1.Exams.ExamsClient(_app.Calls(Village)).ListSittingsAsync(new ListSittingsRequest { ExamId = exam })));
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task Sittings_entered_at_the_same_moment_are_all_counted()
    {
        var exams = new Contracts.V1.Exams.ExamsClient(_app.Calls(Clerk));
        var exam = (await exams.ScheduleExamAsync(new ScheduleExamRequest
        {
            Title = "学法考试",
            Topic = "法律",
            OpensOn = "2023-02-20",
            ClosesOn = "2023-03-01",
            QuestionCount = 50,
            MaxPoints = 100,
            PassPoints = 60,
        })).Id;

        await Task.WhenAll(Enumerable.Range(20, 3).Select(candidate => exams.RecordSittingAsync(Sitting(exam, candidate, "司法所", 80)).ResponseAsync));

        var closed = await exams.CloseExamAsync(new CloseExamRequest { Id = exam });
        Assert.Equal((3, 3), (closed.Sat, closed.Passed));
    }

    [Fact]
    public async Task An_officer_holds_one_certificate_at_a_time()
    {
        var certificates = new Contracts.V1.Certificates.CertificatesClient(_app.Calls(Clerk));
        var officer = Account(5).ToString();
        var issue = new IssueCertificateRequest { OfficerId = officer, Number = "示例-001", ValidFrom = "2021-01-01", ValidTo = "2025-12-31" };
        var id = (await certificates.IssueCertificateAsync(issue)).Id;
        var second = issue.Clone();
        second.Number = "示例-002";

        var overlap = await RefusalOf(certificates.IssueCertificateAsync(second));
        var number = await RefusalOf(certificates.IssueCertificateAsync(issue));
        await certificates.RevokeCertificateAsync(new RevokeCertificateRequest { Id = id, RevokedOn = "2023-03-01", Reason = "换证" });
        second.ValidFrom = "2023-03-01";
        await certificates.IssueCertificateAsync(second);

        Assert.Equal(("TRN-08", "organization.certificate_overlaps"), (overlap.RuleId, overlap.Code));
        Assert.Equal("organization.certificate_number_taken", number.Code);
        var valid = await certificates.ListCertificatesAsync(new ListCertificatesRequest { OfficerId = officer, ValidOn = "2023-03-01" });
        Assert.Equal("示例-002", Assert.Single(valid.Items).Number);
        Assert.False((await certificates.GetCertificateAsync(new GetCertificateRequest { Id = id })).IsValid);
        Assert.Equal(2, (await certificates.ListCertificatesAsync(new ListCertificatesRequest())).Total);
    }

    [Fact]
    public async Task The_public_sees_who_may_enforce_today_and_by_which_local_values_and_nothing_else_of_them()
    {
        var certificates = new Contracts.V1.Certificates.CertificatesClient(_app.Calls(Clerk));
        var gone = (await certificates.IssueCertificateAsync(
            new IssueCertificateRequest { OfficerId = Account(5).ToString(), Number = "示例-001", ValidFrom = "2021-01-01", ValidTo = "2025-12-31" })).Id;
        await certificates.RevokeCertificateAsync(new RevokeCertificateRequest { Id = gone, RevokedOn = "2023-03-01", Reason = "换证" });
        await certificates.IssueCertificateAsync(
            new IssueCertificateRequest { OfficerId = Account(5).ToString(), Number = "示例-002", ValidFrom = "2023-03-01", ValidTo = "2025-12-31" });
        await certificates.IssueCertificateAsync(
            new IssueCertificateRequest { OfficerId = Account(6).ToString(), Number = "示例-003", ValidFrom = "2024-01-01", ValidTo = "2025-12-31" });
        var values = new LocalValues.LocalValuesClient(_app.Calls(Administrator));
        await values.SetLocalValueAsync(new SetLocalValueRequest { Key = "organization.study.per-quarter", Value = "2", ValidFrom = "2023-01-01" });
        await values.SetLocalValueAsync(new SetLocalValueRequest { Key = "enforcement.legal_review.days", Value = "8", ValidFrom = "2022-01-01" });
        await values.SetLocalValueAsync(new SetLocalValueRequest { Key = "enforcement.legal_review.days", Value = "7", ValidFrom = "2024-01-01" });

        var visitor = _app.Calls(Caller.Visitor(ServiceApp.Street));
        var officer = Assert.Single((await new Contracts.V1.Certificates.CertificatesClient(visitor).ListCertifiedOfficersAsync(new ListCertifiedOfficersRequest { Size = 50 })).Items);
        var value = Assert.Single((await new LocalValues.LocalValuesClient(visitor).ListOpenLocalValuesAsync(new ListOpenLocalValuesRequest { Size = 50 })).Items);
        Assert.Equal(("示例-002", "2023-03-01"), (officer.Number, officer.ValidFrom));
        Assert.Equal(("enforcement.legal_review.days", "8"), (value.Key, value.Value));
    }

    [Fact]
    public async Task An_indicator_stands_beside_the_year_before()
    {
        var indicators = new LitigationIndicators.LitigationIndicatorsClient(_app.Calls(Clerk));
        await indicators.RecordIndicatorAsync(Suits(2021, 6));
        var id = (await indicators.RecordIndicatorAsync(Suits(2022, 4))).Id;
        Assert.Equal("TRN-12", (await RefusalOf(indicators.RecordIndicatorAsync(Suits(2022, 5)))).RuleId);
        await indicators.CorrectIndicatorAsync(new CorrectIndicatorRequest { Id = id, Value = 3, Reason = "重复计算一案" });

        var view = await indicators.GetIndicatorAsync(new GetIndicatorRequest { Id = id });
        var oldest = Assert.Single((await indicators.ListIndicatorsAsync(new ListIndicatorsRequest { Year = 2021 })).Items);

        Assert.Equal((3L, 6L, "行政诉讼案件数"), (view.Value, view.PreviousValue, view.Label));
        Assert.False(oldest.HasPreviousValue);
    }

    [Fact]
    public async Task The_calendar_of_a_year_is_read_as_it_was_set()
    {
        var calendar = new CalendarYears.CalendarYearsClient(_app.Calls(Administrator));
        var known = WorkCalendar.StateCouncil.Years.Single(year => year.Year == 2023);
        var set = new SetCalendarYearRequest { Year = 2023, Source = known.Source, IsConfirmed = true };
        set.OffDays.AddRange(known.Off.Select(day => day.ToString("yyyy-MM-dd")));
        set.WorkDays.AddRange(known.Work.Select(day => day.ToString("yyyy-MM-dd")));
        Assert.Equal(1, (await calendar.SetCalendarYearAsync(set)).Revision);

        var read = await new CalendarYears.CalendarYearsClient(_app.Calls(Village)).GetCalendarYearAsync(new GetCalendarYearRequest { Year = 2023 });

        Assert.Equal(set.OffDays, read.OffDays);
        Assert.Equal(set.WorkDays, read.WorkDays);
        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(new CalendarYears.CalendarYearsClient(_app.Calls(Clerk)).SetCalendarYearAsync(set)));
        Assert.Equal(1, (await calendar.ListCalendarYearsAsync(new ListCalendarYearsRequest())).Total);
    }

    [Fact]
    public async Task The_public_reads_the_profile_of_the_day_and_only_the_administrator_sets_it()
    {
        var profile = new SetOfficeProfileRequest
        {
            Name = "某市某街道办事处",
            ShortName = "某街道",
            City = "某市",
            CaseFilingPrefix = "某街立字",
            DecisionPrefix = "某街罚决字",
            WorkOrderPrefix = "LD",
            ReportPrefix = "某街法治报",
            ValidFrom = "2023-01-01",
        };
        var profiles = new OfficeProfiles.OfficeProfilesClient(_app.Calls(Administrator));
        var visitor = new OfficeProfiles.OfficeProfilesClient(_app.Calls(Caller.Visitor(ServiceApp.Street)));
        Assert.Equal(StatusCode.NotFound, await StatusOf(visitor.GetOfficeProfileAsync(new GetOfficeProfileRequest())));
        await profiles.SetOfficeProfileAsync(profile);
        (profile.Name, profile.ValidFrom) = ("新某街道办事处", "2023-06-01");
        await profiles.SetOfficeProfileAsync(profile);

        Assert.Equal("某市某街道办事处", (await visitor.GetOfficeProfileAsync(new GetOfficeProfileRequest())).Name);
        Assert.Equal("新某街道办事处", (await visitor.GetOfficeProfileAsync(new GetOfficeProfileRequest { On = "2023-06-01" })).Name);
        var versions = await profiles.ListOfficeProfilesAsync(new ListOfficeProfilesRequest());
        Assert.Equal(["", "2023-05-31"], versions.Items.Select(version => version.ValidTo));
        Assert.Equal(
            StatusCode.PermissionDenied, await StatusOf(new OfficeProfiles.OfficeProfilesClient(_app.Calls(Clerk)).SetOfficeProfileAsync(profile)));
    }

    [Fact]
    public async Task An_office_code_is_taken_once()
    {
        var offices = new Contracts.V1.Offices.OfficesClient(_app.Calls(Administrator));
        var refusal = await RefusalOf(offices.AddOfficeAsync(new AddOfficeRequest { Code = JudicialOffice, Name = "另一所" }));
        Assert.Equal("organization.office_code_taken", refusal.Code);
        Assert.Equal("code", (await RefusalOf(offices.AddOfficeAsync(new AddOfficeRequest { Code = "大写", Name = "甲" }))).Field);
        Assert.Equal("司法所", (await offices.GetOfficeAsync(new GetOfficeRequest { Code = JudicialOffice })).Name);
        Assert.Equal(1, (await offices.ListOfficesAsync(new ListOfficesRequest())).Total);
    }

    private static RecordSittingRequest Sitting(string exam, int candidate, string unit, int points) => new()
    {
        ExamId = exam,
        CandidateId = Account(candidate).ToString(),
        Unit = unit,
        Points = points,
        SatOn = "2023-03-01",
        IsSynthetic = true,
    };

    private static RecordIndicatorRequest Suits(int year, long value) => new()
    {
        Indicator = LitigationIndicator.Suits,
        Year = year,
        Value = value,
        Direction = IndicatorDirection.Down,
        IsSynthetic = true,
    };
}
