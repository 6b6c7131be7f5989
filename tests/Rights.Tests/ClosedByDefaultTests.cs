using System.Net;
using System.Reflection;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Testing;

namespace Rights.Tests;

/// <summary>An endpoint that names no policy is closed to everyone, and what does not exist is unknown rather than denied.</summary>
public sealed class ClosedByDefaultTests
{
    private static readonly Who[] s_callers = [new(Kind.Service), new(Kind.Public), new(Kind.Staff, [.. Matrix.AllRoles])];

    [Fact]
    public async Task An_endpoint_that_names_no_policy_is_closed_to_everyone()
    {
        await using var app = await ServiceApp.StartAsync(new CarelessModule());
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, "/forgotten", caller: null));
        foreach (var who in s_callers) Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(app, "/forgotten", who));
    }

    [Fact]
    public async Task An_open_endpoint_is_open_and_an_unknown_address_is_unknown()
    {
        await using var app = await ServiceApp.StartAsync(new CarelessModule());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/open", caller: null));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app, "/unknown", caller: null));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app, "/enforcement.v1.Cases/Unknown", s_callers[0]));
    }

    private static async Task<HttpStatusCode> StatusAsync(ServiceApp app, string path, Who? caller)
    {
        var kind = caller is null ? CallerKind.Public : Enum.Parse<CallerKind>(caller.Kind.ToString());
        using var http = app.Http("careless", new Caller(Guid.Empty, kind, ServiceApp.Street, "office", caller?.Roles ?? []));
        if (caller is null) http.DefaultRequestHeaders.Authorization = null;
        using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private sealed class CarelessModule : ServiceModule
    {
        public override string Name => "careless";

        public override Assembly Contracts => typeof(CarelessModule).Assembly;

        public override IReadOnlyList<AccessRule> Access => [];

        public override void AddServices(IServiceCollection services, IConfiguration configuration)
        {
            // It keeps nothing.
        }

        public override void MapEndpoints(IEndpointRouteBuilder endpoints)
        {
            endpoints.MapGet("/forgotten", () => "told");
            endpoints.MapGet("/open", () => "told").OpenToAnyone("a test says so");
        }
    }
}
