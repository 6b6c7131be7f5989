using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;

namespace Outreach.TwoCommittees;

/// <summary>The two committees' study over gRPC: maps in, calls, maps out.</summary>
internal sealed class TwoCommitteesGrpc(UseCases<OutreachDbContext> useCases, StudyHandlers handlers, StudyQueries queries, Acts acts)
    : Contracts.V1.TwoCommittees.TwoCommitteesBase
{
    [Authorize(Policy = OutreachPolicies.HoldMeetings)]
    public override Task<Recorded> PlanMeeting(PlanMeetingRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("topic", request.Topic, Forms.LongestName, "主题");
        faults.Text("law", request.Law, Forms.LongestName, "学习的法律");
        var command = new PlanMeeting(faults.Day("plannedOn", request.PlannedOn, "计划日期"), request.Topic, request.Law, request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, handlers.PlanMeeting.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.HoldMeetings)]
    public override Task<Recorded> HoldMeeting(HoldMeetingRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", request.Id, "会议");
        var held = faults.PastDay("heldOn", request.HeldOn, "举行日期", acts.Of(context).Day);
        faults.OptionalText("topic", request.Topic, Forms.LongestName, "主题");
        faults.OptionalText("law", request.Law, Forms.LongestName, "学习的法律");
        faults.Require(request.Attendance.Count > 0, "attendance", "attendance_missing", "请填写参加的村（社区）和人数。");
        List<(Guid BodyId, int Count)> attendance = [];
        for (var index = 0; index < request.Attendance.Count; index++)
        {
            var village = request.Attendance[index];
            faults.Require(village.Count > 0, $"attendance[{index}].count", "count_missing", "请填写参加人数。");
            attendance.Add((faults.Id($"attendance[{index}].bodyId", village.BodyId, "村（社区）"), village.Count));
        }

        faults.Require(
            attendance.Select(village => village.BodyId).Distinct().Count() == attendance.Count, "attendance", "village_repeated", "每个村（社区）只填一次。");
        return useCases.RunAsync(
            context, request, faults, new HoldMeeting(id, held, request.Topic, request.Law, attendance), handlers.HoldMeeting.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.HoldMeetings)]
    public override Task<Recorded> CancelMeeting(CancelMeetingRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, Forms.LongestText, "取消理由");
        return useCases.RunAsync(
            context, request, faults, new CancelMeeting(faults.Id("id", request.Id, "会议"), request.Reason), handlers.CancelMeeting.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.Read)]
    public override Task<ListMeetingsReply> ListMeetings(ListStudyRequest request, ServerCallContext context) =>
        queries.MeetingsAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OutreachPolicies.KeepStudy)]
    public override Task<Recorded> RecordLecture(RecordLectureRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("topic", request.Topic, Forms.LongestName, "授课主题");
        faults.Text("lecturerUnit", request.LecturerUnit, Forms.LongestName, "律师所在单位");
        faults.Require(request.Audience > 0, "audience", "count_missing", "请填写听课人数。");
        var command = new RecordLecture(
            request.Topic, faults.PastDay("heldOn", request.HeldOn, "举行日期", acts.Of(context).Day), request.Audience, request.LecturerUnit,
            request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, handlers.RecordLecture.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.KeepStudy)]
    public override Task<Recorded> WithdrawLecture(WithdrawRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, Forms.LongestText, "撤回理由");
        return useCases.RunAsync(
            context, request, faults, new WithdrawLecture(faults.Id("id", request.Id, "讲座"), request.Reason), handlers.WithdrawLecture.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.Read)]
    public override Task<ListLecturesReply> ListLectures(ListStudyRequest request, ServerCallContext context) =>
        queries.LecturesAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OutreachPolicies.KeepStudy)]
    public override Task<Recorded> RecordCourtObservation(RecordCourtObservationRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("court", request.Court, Forms.LongestName, "法院");
        faults.Require(request.Attendance > 0, "attendance", "count_missing", "请填写旁听人数。");
        string[] learnt = [.. request.Learnt.Where(line => !string.IsNullOrWhiteSpace(line)).Distinct()];
        faults.Require(learnt.Length > 0, "learnt", "learnt_missing", "请填写学到的内容。");
        var command = new RecordCourtObservation(
            request.Court, faults.PastDay("heldOn", request.HeldOn, "旁听日期", acts.Of(context).Day), request.Attendance, learnt, request.IsSynthetic);
        return useCases.RunAsync(context, request, faults, command, handlers.RecordObservation.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.KeepStudy)]
    public override Task<Recorded> WithdrawCourtObservation(WithdrawRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, Forms.LongestText, "撤回理由");
        return useCases.RunAsync(
            context, request, faults, new WithdrawCourtObservation(faults.Id("id", request.Id, "旁听"), request.Reason),
            handlers.WithdrawObservation.HandleAsync);
    }

    [Authorize(Policy = OutreachPolicies.Read)]
    public override Task<ListCourtObservationsReply> ListCourtObservations(ListStudyRequest request, ServerCallContext context) =>
        queries.ObservationsAsync(request, acts.Of(context), context.CancellationToken);
}
