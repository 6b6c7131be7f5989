using Google.Protobuf;
using Google.Protobuf.Reflection;
using Outreach.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Pillar four: venues, study of the two committees, lectures, court observation and campaigns.</summary>
internal sealed class OutreachPlan(Script script)
{
    private const int ExchangeHour = 15;
    private static readonly OutreachFacts s_facts = OutreachFacts.Sample;

    public void Write()
    {
        foreach (var venue in s_facts.Venues) WriteVenue(venue);
        for (var month = 1; month <= FigureFacts.Sample.Published.ExchangeMeetings; month++) WriteExchange(month);
        WriteCancelledExchange();
        WriteLectures();
        WriteObservation();
        foreach (var campaign in s_facts.Campaigns) WriteCampaign(campaign);
    }

    private void WriteVenue(VenueFact venue)
    {
        var key = $"venue/{venue.Key}";
        Do(venue.OpenedOn.At(10), key, Venues.Descriptor, _ =>
        {
            var dice = new Dice(key);
            var request = new OpenVenueRequest
            {
                Name = venue.Name,
                Kind = Staging.Kind<VenueKind>(venue.Kind),
                Theme = venue.Theme,
                BuiltFrom = venue.BuiltFrom,
                Place = venue.Place,
                OpenedOn = venue.OpenedOn.Wire(),
                LongitudeMicro = dice.Longitude(),
                LatitudeMicro = dice.Latitude(),
                IsSynthetic = !venue.Published,
            };
            request.Partners.AddRange(venue.Partners);
            request.Services.AddRange(venue.Services);
            return request;
        });
        if (venue.Honour is not { } honour) return;
        Do(honour.On.At(10), $"{key}/honour", Venues.Descriptor, known => new RecordHonourRequest
        {
            Id = known[key],
            Name = honour.Name,
            Level = Staging.Kind<HonourLevel>(honour.Level),
            AwardedOn = honour.On.Wire(),
            AwardedBy = honour.By,
            IsSynthetic = !honour.Published,
        });
    }

    private void WriteExchange(int month)
    {
        var key = $"exchange/{month.Number(2)}";
        var topic = s_facts.ExchangeTopics[month - 1];
        var held = new DateOnly(2023, month, 18).Worked(0);
        PlanExchange(key, held, topic);
        Do(held.At(ExchangeHour), $"{key}/held", TwoCommittees.Descriptor, known =>
        {
            var dice = new Dice(key);
            var request = new HoldMeetingRequest { Id = known[key], HeldOn = held.Wire() };
            for (var village = 1; village <= OfficeFacts.Sample.Villages.Count; village++)
                request.Attendance.Add(new VillageAttendance { BodyId = known[$"body/village-{village.Number(2)}"], Count = dice.Between(3, 7) });
            return request;
        });
    }

    private void WriteCancelledExchange()
    {
        const string key = "exchange/cancelled";
        var planned = new DateOnly(2023, 7, 27);
        PlanExchange(key, planned, s_facts.ExchangeTopics[6]);
        Do(planned.Worked(-1).At(10), $"{key}/cancelled", TwoCommittees.Descriptor, known => new CancelMeetingRequest { Id = known[key], Reason = "防汛值守，内容并入下月。" });
    }

    private void PlanExchange(string key, DateOnly on, TopicFact topic) => Do(
        on.Worked(-6).At(9), key, TwoCommittees.Descriptor, _ => new PlanMeetingRequest
        {
            PlannedOn = on.Wire(),
            Topic = topic.Topic,
            Law = topic.Law,
            IsSynthetic = true,
        });

    private void WriteLectures()
    {
        var lectures = s_facts.Lectures.Take(FigureFacts.Sample.Published.Lectures).ToList();
        for (var index = 0; index < lectures.Count; index++) WriteLecture($"lecture/{index + 1}", lectures[index], hour: 16);
        const string wrong = "lecture/withdrawn";
        WriteLecture(wrong, s_facts.WithdrawnLecture, hour: 17);
        script.Add(
            s_facts.WithdrawnLecture.On.Worked(1).At(10), StaffFacts.JudicialClerk, $"{wrong}/withdrawn", TwoCommittees.Descriptor,
            nameof(TwoCommittees.TwoCommitteesClient.WithdrawLecture), known => new WithdrawRequest { Id = known[wrong], Reason = "同一场讲座重复登记。" });
    }

    private void WriteLecture(string key, LectureFact lecture, int hour) => Do(
        lecture.On.At(hour), key, TwoCommittees.Descriptor, _ => new RecordLectureRequest
        {
            Topic = lecture.Topic,
            HeldOn = lecture.On.Wire(),
            Audience = lecture.Audience,
            LecturerUnit = s_facts.LecturerUnit,
            IsSynthetic = true,
        });

    private void WriteObservation() => Do(
        s_facts.Observation.On.At(16), "observation", TwoCommittees.Descriptor, _ =>
        {
            var request = new RecordCourtObservationRequest
            {
                Court = s_facts.Observation.Court,
                HeldOn = s_facts.Observation.On.Wire(),
                Attendance = s_facts.Observation.Attendance,
                IsSynthetic = !s_facts.Observation.Published,
            };
            request.Learnt.AddRange(s_facts.Observation.Learnt);
            return request;
        });

    private void WriteCampaign(CampaignFact campaign)
    {
        var key = $"campaign/{campaign.Key}";
        Do(campaign.From.Worked(-8).At(9), key, Campaigns.Descriptor, _ => new PlanCampaignRequest
        {
            Name = campaign.Name,
            Occasion = Staging.Kind<CampaignOccasion>(campaign.Occasion),
            PlannedFrom = campaign.From.Wire(),
            PlannedTo = campaign.To.Wire(),
        });
        for (var index = 0; index < campaign.Activities.Count; index++)
        {
            var activity = campaign.Activities[index];
            WriteActivity(key, index + 1, activity);
        }

        // Entered by mistake and taken back: it counts nowhere.
        var number = campaign.Activities.Count + 1;
        var last = campaign.Activities[^1];
        WriteActivity(key, number, last with { Title = $"{last.Title}（重复登记）" });
        Do(last.On.Worked(1).At(10), $"{key}/activity-{number}/cancelled", Campaigns.Descriptor, known => new CancelActivityRequest { CampaignId = known[key], Number = number, Reason = "同一活动重复登记。" });
        Do(campaign.ClosedOn.At(16), $"{key}/closed", Campaigns.Descriptor, known => new CloseCampaignRequest { Id = known[key], ClosedOn = campaign.ClosedOn.Wire(), Summary = campaign.Summary });
    }

    private void WriteActivity(string campaign, int number, ActivityFact activity) => Do(
        activity.On.At(17), $"{campaign}/activity-{number}", Campaigns.Descriptor, known => new RecordActivityRequest
        {
            CampaignId = known[campaign],
            Title = activity.Title,
            HeldOn = activity.On.Wire(),
            Place = activity.Place,
            Attendance = activity.Attendance,
            IsPublic = true,
            IsSynthetic = true,
        });

    private void Do<T>(DateTimeOffset at, string key, ServiceDescriptor service, Func<Known, T> request)
        where T : IMessage<T>, new() => script.Add(at, StaffFacts.JudicialClerk, key, service, request);
}
