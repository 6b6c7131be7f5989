using Grpc.Core;
using Organization.Contracts;
using Outreach.Contracts.V1;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Platform.Testing;

namespace Outreach.Tests;

/// <summary>Outreach through the real host, as the offices, the villages and the public see it.</summary>
public sealed class OutreachJourneyTests : IAsyncLifetime
{
    private static readonly Caller s_judicial = Staff(1, Roles.JudicialClerk);
    private static readonly Caller s_village = Staff(2, Roles.VillageClerk);
    private static readonly Caller s_leader = Staff(3, Roles.Leader);
    private static readonly Caller s_public = new(Guid.Empty, CallerKind.Public, ServiceApp.Street, "", []);
    private readonly LegalClock _clock = new(new DateOnly(2023, 5, 31));
    private ServiceApp _app = null!;

    public async ValueTask InitializeAsync() =>
        _app = await ServiceApp.StartAsync(new ServiceAppOptions { Modules = [new OutreachModule()], Clock = _clock });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_venue_is_opened_honoured_and_seen_by_the_public()
    {
        var keeping = new Contracts.V1.Venues.VenuesClient(Calls(s_judicial));
        var form = new OpenVenueRequest
        {
            Name = "文明加油站",
            Kind = VenueKind.CivilityStation,
            BuiltFrom = "闲置采样亭",
            Place = "某路口",
            Services = { "法律咨询" },
            OpenedOn = "2023-03-01",
            LongitudeMicro = 121_160_000,
            LatitudeMicro = 31_450_000,
        };
        var venue = await keeping.OpenVenueAsync(form, ServiceApp.Key("a"));
        Assert.Equal(venue, await keeping.OpenVenueAsync(form, ServiceApp.Key("a")));
        await keeping.RecordHonourAsync(new RecordHonourRequest
        {
            Id = venue.Id,
            Name = "省级法治文化景观",
            Level = HonourLevel.Provincial,
            AwardedOn = "2023-04-14",
            AwardedBy = "省司法厅",
        });

        var seen = await new Contracts.V1.Venues.VenuesClient(Calls(s_public)).ListVenuesAsync(new ListVenuesRequest { Size = 10 });

        var view = Assert.Single(seen.Items);
        Assert.Equal(("闲置采样亭", "2023-04-14", HonourLevel.Provincial), (view.BuiltFrom, view.Honours[0].AwardedOn, view.Honours[0].Level));
        Assert.Empty(_app.Logs.Lines);
    }

    [Fact]
    public async Task The_public_sees_public_activities_that_took_place()
    {
        var keeping = new Contracts.V1.Campaigns.CampaignsClient(Calls(s_judicial));
        var campaign = await keeping.PlanCampaignAsync(new PlanCampaignRequest
        {
            Name = "民法典宣传月",
            Occasion = CampaignOccasion.CivilCodeMonth,
            PlannedFrom = "2023-05-01",
            PlannedTo = "2023-05-31",
        });
        var reporting = new Contracts.V1.Campaigns.CampaignsClient(Calls(s_village));
        foreach (var (title, isPublic) in new[] { ("广场宣传", true), ("内部学习", false), ("误登", true) })
        {
            await reporting.RecordActivityAsync(new RecordActivityRequest
            {
                CampaignId = campaign.Id,
                Title = title,
                HeldOn = "2023-05-10",
                Place = "文化广场",
                Attendance = 30,
                IsPublic = isPublic,
            });
        }

        await reporting.CancelActivityAsync(new CancelActivityRequest { CampaignId = campaign.Id, Number = 3, Reason = "误登" });

        var staff = await keeping.ListCampaignsAsync(new ListCampaignsRequest { Year = 2023, Size = 10 });
        var seen = await new Contracts.V1.Campaigns.CampaignsClient(Calls(s_public)).GetCampaignAsync(new GetCampaignRequest { Id = campaign.Id });
        Assert.Equal(3, staff.Items[0].Activities.Count);
        Assert.Equal("广场宣传", Assert.Single(seen.Activities).Title);
        Assert.Equal("Running", seen.Status);
        var future = new RecordActivityRequest { CampaignId = campaign.Id, Title = "预告", HeldOn = "2023-06-01", Place = "广场", Attendance = 1 };
        Assert.Equal("heldOn", (await RefusalOf(reporting.RecordActivityAsync(future))).Field);
    }

    [Fact]
    public async Task Villages_study_every_month_and_the_year_can_be_listed()
    {
        var village = await VillageAsync();
        var study = new Contracts.V1.TwoCommittees.TwoCommitteesClient(Calls(s_village));
        var held = await study.PlanMeetingAsync(new PlanMeetingRequest { PlannedOn = "2023-05-15", Topic = "基层治理", Law = "民法典" });
        var cancelled = await study.PlanMeetingAsync(new PlanMeetingRequest { PlannedOn = "2023-06-15", Topic = "安全生产", Law = "安全生产法" });
        await study.HoldMeetingAsync(new HoldMeetingRequest
        {
            Id = held.Id,
            HeldOn = "2023-05-16",
            Attendance = { new VillageAttendance { BodyId = village, Count = 7 } },
        });
        await study.CancelMeetingAsync(new CancelMeetingRequest { Id = cancelled.Id, Reason = "台风" });
        var keeping = new Contracts.V1.TwoCommittees.TwoCommitteesClient(Calls(s_judicial));
        await keeping.RecordLectureAsync(new RecordLectureRequest { Topic = "土地管理", HeldOn = "2023-05-20", Audience = 40, LecturerUnit = "某律师事务所" });
        var observed = await keeping.RecordCourtObservationAsync(new RecordCourtObservationRequest
        {
            Court = "某市人民法院",
            HeldOn = "2023-05-25",
            Attendance = 20,
            Learnt = { "多元解纷", "电子卷宗", "执行集约化" },
        });
        await keeping.WithdrawCourtObservationAsync(new WithdrawRequest { Id = observed.Id, Reason = "误登" });

        var reading = new Contracts.V1.TwoCommittees.TwoCommitteesClient(Calls(s_leader));
        var year = new ListStudyRequest { Year = 2023, Size = 50 };
        var meetings = await reading.ListMeetingsAsync(year);
        Assert.Equal(["Cancelled", "Held"], meetings.Items.Select(meeting => meeting.Status));
        Assert.Equal(("某村", 7), (meetings.Items[1].Attendance[0].BodyName, meetings.Items[1].TotalAttendance));
        Assert.Equal(1, (await reading.ListLecturesAsync(year)).Total);
        Assert.True(Assert.Single((await reading.ListCourtObservationsAsync(year)).Items).IsWithdrawn);
        Assert.Equal(0, (await reading.ListMeetingsAsync(new ListStudyRequest { Year = 2022, Size = 50 })).Total);
    }

    [Fact]
    public async Task The_tree_is_read_from_the_top_as_of_a_day()
    {
        var village = await VillageAsync();
        var bodies = new Contracts.V1.Bodies.BodiesClient(Calls(s_judicial));
        await bodies.EndBodyAsync(new EndBodyRequest { Id = village, ValidTo = "2023-04-30", Reason = "合并" });

        var today = await bodies.GetTreeAsync(new GetTreeRequest());
        var before = await bodies.GetTreeAsync(new GetTreeRequest { On = "2023-04-30" });

        Assert.Equal([BodyLevel.SubdistrictCommittee, BodyLevel.VillageBranch], today.Items.Select(body => body.Level));
        Assert.Equal(3, before.Total);
        Assert.Equal(village, Assert.Single((await bodies.ListVillagesAsync(new ListVillagesRequest { On = "2023-04-30" })).Items).Id);
        var second = new AddBodyRequest { Level = BodyLevel.SubdistrictCommittee, Name = "另一委员会", ValidFrom = "2023-05-01" };
        Assert.Equal("outreach.body_name_taken", (await RefusalOf(bodies.AddBodyAsync(second))).Code);
    }

    [Fact]
    public async Task Each_office_writes_its_own_part_only()
    {
        await DeniedAsync(new Contracts.V1.Venues.VenuesClient(Calls(s_village)).OpenVenueAsync(new OpenVenueRequest()));
        await DeniedAsync(new Contracts.V1.Campaigns.CampaignsClient(Calls(s_village)).PlanCampaignAsync(new PlanCampaignRequest()));
        await DeniedAsync(new Contracts.V1.TwoCommittees.TwoCommitteesClient(Calls(s_village)).RecordLectureAsync(new RecordLectureRequest()));
        await DeniedAsync(new Contracts.V1.TwoCommittees.TwoCommitteesClient(Calls(s_public)).ListMeetingsAsync(new ListStudyRequest()));
        await DeniedAsync(new Contracts.V1.Bodies.BodiesClient(Calls(s_leader)).AddBodyAsync(new AddBodyRequest()));
    }

    private async Task<string> VillageAsync()
    {
        var bodies = new Contracts.V1.Bodies.BodiesClient(Calls(s_judicial));
        var parent = "";
        foreach (var (level, name) in new[]
                 {
                     (BodyLevel.SubdistrictCommittee, "某街道党工委"), (BodyLevel.VillageBranch, "某村党总支"), (BodyLevel.VillageOrganization, "某村"),
                 })
        {
            parent = (await bodies.AddBodyAsync(new AddBodyRequest { Level = level, Name = name, ParentId = parent, ValidFrom = "2023-01-01" })).Id;
        }

        return parent;
    }

    private CallInvoker Calls(Caller caller) => _app.Calls("outreach", caller);

    private static Caller Staff(int number, string role) =>
        ServiceApp.Staff(Guid.Parse($"018c0000-0000-7000-8000-0000000000{number:00}"), "office", role);

    private static async Task DeniedAsync<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);
    }

    private static async Task<Refusal> RefusalOf<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        return fault.ToRefusal() ?? throw new InvalidOperationException(fault.ToString());
    }
}
