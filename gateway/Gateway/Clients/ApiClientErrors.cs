using Platform.Law.Results;

namespace Gateway.Clients;

internal static class ApiClientErrors
{
    public static Refusal IdTaken { get; } = Refusal.Invalid("gateway.client_id_taken", "该客户端编号已被使用，请换一个。", "clientId") with { Kind = ErrorKind.Duplicate };

    public static Refusal NotFound { get; } = new("gateway.client_not_found", ErrorKind.NotFound, "没有这个客户端。");

    public static Refusal Withdrawn { get; } = new("gateway.client_withdrawn", ErrorKind.State, "该客户端的授权已撤销。") { Cure = "登记一个新的客户端。" };
}
