using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Reports.Contracts.V1;
using Reports.Freezing;
using Reports.Persistence;
using Reports.Publishing;
using Reports.Reading;

namespace Reports.AnnualReports;

/// <summary>Annual reports over gRPC: maps in, calls, maps out.</summary>
internal sealed class AnnualReportsGrpc(
    UseCases<ReportsDbContext> useCases, Acts acts, CompileDraftHandler compile, EditParagraphHandler edit, TakeProposedWordingHandler take,
    FreezeReportHandler freeze, ReopenReportHandler reopen, PublishReportHandler publish, ReportReader reader, PublishedRecords records,
    ReportLists lists)
    : Contracts.V1.AnnualReports.AnnualReportsBase
{
    private const int LongestReason = 500;

    [Authorize(Policy = ReportsPolicies.Compile)]
    public override async Task<ReportActReply> CompileDraft(CompileDraftRequest request, ServerCallContext context) =>
        Reply(await useCases.RunAsync(context, request, (act, cancellation) => compile.HandleAsync(new CompileDraft(request.Year), act, cancellation)));

    [Authorize(Policy = ReportsPolicies.ReadDraft)]
    public override async Task<ReportView> GetDraft(GetReportRequest request, ServerCallContext context) =>
        await reader.FindAsync(request.Year, acts.Of(context), isStaff: true, context.CancellationToken) is { } report
            ? ReportViews.View(report)
            : throw ReportErrors.NotCompiled.ToRpcException();

    [Authorize(Policy = ReportsPolicies.Compile)]
    public override async Task<ReportActReply> EditParagraph(EditParagraphRequest request, ServerCallContext context) =>
        Reply(await useCases.RunAsync(context, request, (act, cancellation) => edit.HandleAsync(
            new EditParagraph(request.Year, request.ParagraphId, request.Wording.Trim()), act, cancellation)));

    [Authorize(Policy = ReportsPolicies.Compile)]
    public override async Task<ReportActReply> TakeProposedWording(TakeProposedWordingRequest request, ServerCallContext context) =>
        Reply(await useCases.RunAsync(context, request, (act, cancellation) => take.HandleAsync(
            new TakeProposedWording(request.Year, request.ClaimId, IsTaken: true), act, cancellation)));

    [Authorize(Policy = ReportsPolicies.Compile)]
    public override async Task<ReportActReply> DropProposedWording(DropProposedWordingRequest request, ServerCallContext context) =>
        Reply(await useCases.RunAsync(context, request, (act, cancellation) => take.HandleAsync(
            new TakeProposedWording(request.Year, request.ClaimId, IsTaken: false), act, cancellation)));

    [Authorize(Policy = ReportsPolicies.Publish)]
    public override async Task<FreezeReportReply> FreezeReport(FreezeReportRequest request, ServerCallContext context)
    {
        var frozen = await useCases.RunAsync(context, request, (act, cancellation) => freeze.HandleAsync(new FreezeReport(request.Year), act, cancellation));
        return new FreezeReportReply
        {
            Id = frozen.Id.ToString(),
            Year = frozen.Year,
            Edition = frozen.Edition,
            FrozenAt = WireTime.Microseconds(frozen.FrozenAt),
            ClaimCount = frozen.ClaimCount,
            RecordCount = frozen.RecordCount,
            Root = frozen.Root,
            UnprovedClaims = { frozen.UnprovedClaims },
        };
    }

    [Authorize(Policy = ReportsPolicies.Publish)]
    public override async Task<ReportActReply> ReopenReport(ReopenReportRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        faults.Text("reason", request.Reason, LongestReason, "解除冻结的理由");
        if (faults.Refusal("reports.reopen_form_invalid") is { } refusal) throw refusal.ToRpcException();
        return Reply(await useCases.RunAsync(context, request, (act, cancellation) => reopen.HandleAsync(
            new ReopenReport(request.Year, request.Reason), act, cancellation)));
    }

    [Authorize(Policy = ReportsPolicies.Publish)]
    public override async Task<PublishReportReply> PublishReport(PublishReportRequest request, ServerCallContext context)
    {
        var command = PublishForm(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var published = await useCases.RunAsync(context, request, (act, cancellation) => publish.HandleAsync(command.Value, act, cancellation));
        return new PublishReportReply
        {
            Id = published.Id.ToString(),
            DocumentNumber = published.DocumentNumber,
            PublishedOn = WireTime.Day(published.PublishedOn),
            Warnings = { published.Warnings.Select(ReportViews.View) },
        };
    }

    [Authorize(Policy = ReportsPolicies.ReadPublished)]
    public override async Task<ReportView> GetPublished(GetReportRequest request, ServerCallContext context) =>
        await reader.FindAsync(request.Year, acts.Of(context), isStaff: false, context.CancellationToken) is { } report
            ? ReportViews.View(report)
            : throw ReportErrors.NotFound.ToRpcException();

    [Authorize(Policy = ReportsPolicies.ReadPublished)]
    public override Task<ListReportsReply> ListReports(ListReportsRequest request, ServerCallContext context) =>
        lists.ReportsAsync(request, acts.Of(context), IsStaff(context), context.CancellationToken);

    [Authorize(Policy = ReportsPolicies.ReadPublished)]
    public override async Task<ListClaimRecordsReply> ListClaimRecords(ListClaimRecordsRequest request, ServerCallContext context)
    {
        var filter = new RecordFilter(request.Page, request.Size, request.Search.Trim(), request.RecordClass);
        var page = await reader.RecordsAsync(request.Year, request.ClaimId, acts.Of(context), IsStaff(context), filter, context.CancellationToken);
        if (page is null) throw ReportErrors.ClaimNotFound.ToRpcException();
        return new ListClaimRecordsReply
        {
            Claim = ReportViews.View(page.Report, page.Claim),
            Items = { page.Items.Select(ReportViews.View) },
            Total = page.Total,
            Parts = { page.Parts.Select(ReportViews.View) },
        };
    }

    [Authorize(Policy = ReportsPolicies.ReadPublished)]
    public override async Task<PublishedRecordReply> GetPublishedRecord(GetPublishedRecordRequest request, ServerCallContext context) =>
        await records.FindAsync(request, acts.Of(context), context.CancellationToken) is { } found
            ? new PublishedRecordReply { Year = found.Report.Year, Claim = ReportViews.View(found.Report, found.Claim), Record = ReportViews.View(found.Record) }
            : throw ReportErrors.RecordNotFound.ToRpcException();

    [Authorize(Policy = ReportsPolicies.ReadDraft)]
    public override async Task<YearFiguresView> GetYearFigures(GetYearFiguresRequest request, ServerCallContext context)
    {
        var act = acts.Of(context);
        if (ReportErrors.YearOutOfReach(request.Year, act.Day) is { } unreached) throw unreached.ToRpcException();
        return await lists.FiguresAsync(request.Year, act, context.CancellationToken);
    }

    [Authorize(Policy = ReportsPolicies.ReadDraft)]
    public override async Task<ReadinessView> GetReadiness(GetReportRequest request, ServerCallContext context) =>
        await lists.ReadinessAsync(request.Year, acts.Of(context), context.CancellationToken) ?? throw ReportErrors.NotCompiled.ToRpcException();

    private static Result<PublishReport> PublishForm(PublishReportRequest request)
    {
        var faults = new FieldFaults();
        var signedOn = Day(faults, "signedOn", request.SignedOn, "成文日期");
        var submittedOn = Day(faults, "submittedOn", request.SubmittedOn, "报送日期");
        var publishedOn = Day(faults, "publishedOn", request.PublishedOn, "发布日期");
        if (faults.Refusal("reports.publish_form_invalid") is { } refusal) return refusal;
        return new PublishReport(request.Year, request.DocumentNumber.Trim(), signedOn, submittedOn, publishedOn);
    }

    private static DateOnly? Day(FieldFaults faults, string field, string text, string label) =>
        text.Length == 0 ? null : faults.Day(field, text, label);

    private static bool IsStaff(ServerCallContext context) => Caller.From(context.GetHttpContext().User) is { Kind: CallerKind.Staff };

    private static ReportActReply Reply(DraftChanged changed) =>
        new() { Id = changed.Id.ToString(), Year = changed.Year, UnprovedClaims = { changed.UnprovedClaims } };
}
