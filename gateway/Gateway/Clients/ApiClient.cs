using Platform.Journal;
using Platform.Law.Results;
using Platform.Persistence;

namespace Gateway.Clients;

/// <summary>An outside system that may call the API with OAuth 2 client credentials (RFC 6749 section 4.4).</summary>
internal sealed class ApiClient : Aggregate
{
    private ApiClient()
    {
    }

    private ApiClient(Guid id, string street)
        : base(id, street)
    {
    }

    public string ClientId { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    public bool IsDisabled { get; private set; }

    public bool IsSynthetic { get; private set; }

    public static ApiClient Register(RegisterApiClient command, Act act)
    {
        var client = new ApiClient(act.NewId(), act.Street)
        {
            ClientId = command.ClientId,
            Title = command.Title,
            Scopes = [.. command.Scopes.Order(StringComparer.Ordinal)],
            IsSynthetic = command.IsSynthetic,
        };
        client.Record("ApiClientRegistered", act);
        return client;
    }

    /// <summary>Records that the secret was replaced; neither the old nor the new one leaves a trace.</summary>
    public Result<Unit> Rotate(Act act)
    {
        if (IsDisabled) return ApiClientErrors.Withdrawn;
        Record("ApiClientSecretRotated", act);
        return Unit.Value;
    }

    public Result<Unit> Withdraw(Act act)
    {
        if (IsDisabled) return ApiClientErrors.Withdrawn;
        IsDisabled = true;
        Record("ApiClientWithdrawn", act);
        return Unit.Value;
    }
}

/// <summary>The hash of a client's secret; replaced in place and never journaled.</summary>
internal sealed class ApiClientSecret : ITechnicalRecord
{
    public required Guid ApiClientId { get; init; }

    public required string SecretHash { get; set; }
}
