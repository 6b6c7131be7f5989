using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Platform.Law.Results;
using BadRequest = Google.Rpc.BadRequest;

namespace Platform.Hosting.Errors;

/// <summary>The one table that turns a refusal into a transport's status, and back.</summary>
public static class ErrorStatus
{
    private const string Domain = "platform";
    private const string KindKey = "kind";
    private const string RuleKey = "rule";
    private const string ArticleKey = "article";
    private const string CureKey = "cure";
    private const string FieldKey = "field";

    /// <summary>The gRPC status of a kind.</summary>
    public static StatusCode Grpc(ErrorKind kind) => kind switch
    {
        ErrorKind.Validation => StatusCode.InvalidArgument,
        ErrorKind.NotFound => StatusCode.NotFound,
        ErrorKind.State => StatusCode.FailedPrecondition,
        ErrorKind.Concurrency => StatusCode.Aborted,
        ErrorKind.Duplicate => StatusCode.AlreadyExists,
        ErrorKind.Forbidden => StatusCode.PermissionDenied,
        ErrorKind.Busy => StatusCode.Unavailable,
        ErrorKind.Unsupported => StatusCode.Unimplemented,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The HTTP status of a kind.</summary>
    public static int Http(ErrorKind kind) => kind switch
    {
        ErrorKind.Validation => StatusCodes.Status400BadRequest,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.State or ErrorKind.Concurrency or ErrorKind.Duplicate => StatusCodes.Status409Conflict,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.Busy => StatusCodes.Status503ServiceUnavailable,
        ErrorKind.Unsupported => StatusCodes.Status501NotImplemented,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The refusal as a gRPC fault with machine-readable details.</summary>
    public static RpcException ToRpcException(this Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var info = new ErrorInfo { Reason = refusal.Code, Domain = Domain };
        info.Metadata[KindKey] = refusal.Kind.ToString();
        if (refusal.RuleId is { } rule) info.Metadata[RuleKey] = rule;
        if (refusal.Article is { } article) info.Metadata[ArticleKey] = article;
        if (refusal.Cure is { } cure) info.Metadata[CureKey] = cure;
        if (refusal.Field is { } field) info.Metadata[FieldKey] = field;
        var status = new Google.Rpc.Status { Code = (int)Grpc(refusal.Kind), Message = refusal.Message, Details = { Any.Pack(info) } };
        if (refusal.Faults.Count > 0)
        {
            var faults = new BadRequest();
            foreach (var fault in refusal.Faults)
            {
                faults.FieldViolations.Add(new BadRequest.Types.FieldViolation { Field = fault.Field, Reason = fault.Code, Description = fault.Message });
            }

            status.Details.Add(Any.Pack(faults));
        }

        return status.ToRpcException();
    }

    /// <summary>The refusal that a gRPC fault carries; null for a fault that is none.</summary>
    public static Refusal? ToRefusal(this RpcException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var status = fault.GetRpcStatus();
        if (status?.GetDetail<ErrorInfo>() is not { Domain: Domain } info || !System.Enum.TryParse<ErrorKind>(info.Metadata[KindKey], out var kind)) return null;
        var faults = status.GetDetail<BadRequest>()?.FieldViolations.Select(violation =>
            new FieldFault(violation.Field, violation.Reason, violation.Description)).ToList();
        return new Refusal(info.Reason, kind, status.Message)
        {
            RuleId = info.Metadata.GetValueOrDefault(RuleKey),
            Article = info.Metadata.GetValueOrDefault(ArticleKey),
            Cure = info.Metadata.GetValueOrDefault(CureKey),
            Field = info.Metadata.GetValueOrDefault(FieldKey),
            Faults = faults ?? [],
        };
    }

    /// <summary>The refusal as problem details (RFC 9457) with the stable code, the rule, the article and the cure.</summary>
    public static ProblemHttpResult ToProblem(this Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var problem = new ProblemDetails { Status = Http(refusal.Kind), Title = refusal.Message, Type = $"urn:platform:error:{refusal.Code}" };
        problem.Extensions["code"] = refusal.Code;
        if (refusal.RuleId is { } rule) problem.Extensions[RuleKey] = rule;
        if (refusal.Article is { } article) problem.Extensions[ArticleKey] = article;
        if (refusal.Cure is { } cure) problem.Extensions[CureKey] = cure;
        if (refusal.Faults.Count > 0)
            problem.Extensions["errors"] = refusal.Faults.Select(fault => new { fault.Field, fault.Code, fault.Message }).ToArray();
        return TypedResults.Problem(problem);
    }
}
