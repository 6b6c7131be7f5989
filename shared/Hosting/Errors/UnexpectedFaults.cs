using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;

namespace Platform.Hosting.Errors;

/// <summary>Turns a bug into an opaque internal error: the log knows the fault, the caller only its trace id.</summary>
internal sealed partial class UnexpectedFaults(ILogger<UnexpectedFaults> log) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (RpcException)
        {
            throw;
        }
        catch (OperationCanceledException) when (context.CancellationToken.IsCancellationRequested)
        {
            throw new RpcException(new Status(StatusCode.DeadlineExceeded, "已超过办理时限，请重试。"));
        }
#pragma warning disable CA1031 // The boundary of the process: nothing of the fault may reach the caller.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(log, context.Method, fault);
            throw new RpcException(new Status(StatusCode.Internal, $"系统内部错误，编号 {System.Diagnostics.Activity.Current?.TraceId}。"));
        }
    }

    [LoggerMessage(1201, LogLevel.Error, "{Method} failed.")]
    private static partial void Failed(ILogger log, string method, Exception fault);
}
