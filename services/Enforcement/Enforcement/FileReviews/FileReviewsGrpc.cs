using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;

namespace Enforcement.FileReviews;

/// <summary>The legal post over gRPC: maps in, calls, maps out.</summary>
internal sealed class FileReviewsGrpc(
    UseCases<EnforcementDbContext> useCases, AppointReviewerHandler appoint, EndReviewerHandler end, RecordFileReviewHandler record,
    RecordDefectCorrectedHandler correct, WithdrawFileReviewHandler withdraw, DrawFilesHandler draw, ConfirmFileReviewHandler confirm, FileReviewQueries queries, Acts acts)
    : Contracts.V1.FileReviews.FileReviewsBase
{
    [Authorize(Policy = BureauPolicies.KeepReviewers)]
    public override Task<BureauReply> AppointReviewer(AppointReviewerRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, FileReviewForm.Read(request), appoint.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepReviewers)]
    public override Task<BureauReply> EndReviewer(EndReviewerRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, FileReviewForm.Read(request), end.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListReviewersReply> ListReviewers(ListReviewersRequest request, ServerCallContext context) =>
        queries.ReviewersAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReviewFiles)]
    public override Task<BureauReply> RecordFileReview(RecordFileReviewRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, FileReviewForm.Read(request, acts.Of(context).Day), record.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReviewFiles)]
    public override Task<BureauReply> DrawFiles(DrawFilesRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, FileReviewForm.Read(request, acts.Of(context).Day), draw.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReviewFiles)]
    public override Task<BureauReply> ConfirmFileReview(ConfirmFileReviewRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, FileReviewForm.Read(request), confirm.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<DrawProofView> GetDrawProof(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.ProofAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.CorrectFiles)]
    public override Task<BureauReply> RecordDefectCorrected(RecordDefectCorrectedRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, FileReviewForm.Read(request, acts.Of(context).Day), correct.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReviewFiles)]
    public override Task<BureauReply> WithdrawFileReview(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), withdraw.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<FileReviewView> GetFileReview(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListFileReviewsReply> ListFileReviews(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);
}
