using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;

namespace Platform.Crash.Ledger;

/// <summary>Publishes what happens to parcels.</summary>
/// <param name="relays">False when the test itself carries events to the bus, or withholds them.</param>
public sealed class LedgerModule(bool relays = true) : ServiceModule
{
    private const string MovePolicy = "ledger.move";

    /// <inheritdoc />
    public override string Name => "ledger";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(ParcelChanged).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access { get; } = [new(MovePolicy) { Staff = true }];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<LedgerDbContext, LedgerSqliteDbContext, LedgerPostgresDbContext>(Name, configuration);
        if (relays) services.AddRelay<LedgerDbContext>(new EventCatalogue(Name, Contracts));
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/parcels/{id:guid}/stops", MoveAsync).RequireAuthorization(MovePolicy);

    private static async Task<Results<Ok<int>, ProblemHttpResult>> MoveAsync(
        Guid id, HttpContext http, [FromServices] UseCases<LedgerDbContext> useCases, [FromServices] LedgerDbContext context)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var stop = DocumentJson.Read<Stop>(System.Text.Encoding.UTF8.GetString(body.ToArray()));
        var result = await useCases.RunAsync<int>(http, "Move", body.ToArray(), async (act, cancellation) =>
        {
            var parcel = await context.Parcels.SingleAsync(row => row.Id == id, cancellation);
            parcel.Move(act, stop);
            return await context.CommitAsync(parcel.Step, cancellation);
        });
        return result.IsRefused ? result.Refusal.ToProblem() : TypedResults.Ok(result.Value);
    }
}
