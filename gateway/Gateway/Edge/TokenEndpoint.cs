using System.Security.Cryptography;
using Gateway.Clients;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using Platform.Hosting.Access;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Gateway.Edge;

/// <summary>
/// <c>POST /connect/token</c>: client credentials only (RFC 6749 section 4.4). OpenIddict runs without stores of its own: clients are this
/// service's records, and tokens are short-lived and signed.
/// </summary>
internal static class TokenEndpoint
{
    /// <summary>Whom the tokens are for: the API of this gateway, and nobody else.</summary>
    public const string Audience = "platform-api";

    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(30);

    public static void AddTokenEndpoint(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token").AllowClientCredentialsFlow().EnableDegradedMode();
                server.SetAccessTokenLifetime(s_lifetime);
                // Nothing is encrypted, but OpenIddict wants a key; an RSA pair of its own would cost each start up to two seconds.
                server.DisableAccessTokenEncryption().AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
                server.RegisterScopes([.. ApiScopes.All]);
                server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseScopedHandler<CheckClient>());
                server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<GrantScopes>());
                var aspNet = server.UseAspNetCore();
                // Plain HTTP only on loopback or behind a trusted proxy that ends TLS; the host refuses other addresses.
                if (configuration.GetValue<bool>("Edge:AllowPlainHttp")) aspNet.DisableTransportSecurityRequirement();
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.AddAudiences(Audience);
                validation.UseAspNetCore();
            });
        services.AddOptions<OpenIddictServerOptions>().Configure<PlatformKeys>(
            (options, keys) => options.SigningCredentials.Add(new SigningCredentials(keys.Signing.Key, SecurityAlgorithms.EcdsaSha256)));
    }

    internal sealed class CheckClient(ApiClientCheck clients) : IOpenIddictServerHandler<ValidateTokenRequestContext>
    {
        public async ValueTask HandleAsync(ValidateTokenRequestContext context)
        {
            var client = await clients.FindAsync(context.ClientId ?? "", context.ClientSecret ?? "", context.CancellationToken);
            if (client is null)
            {
                // A description is ASCII (RFC 6749 section 5.2): it also stands in a header.
                context.Reject(OpenIddictConstants.Errors.InvalidClient, "Unknown client or wrong secret.");
                return;
            }

            var unknown = context.Request.GetScopes().Except(client.Scopes, StringComparer.Ordinal).ToList();
            if (unknown.Count > 0)
            {
                context.Reject(OpenIddictConstants.Errors.InvalidScope, "The client was not given a scope that it asks for.");
                return;
            }

            context.Transaction.Properties[nameof(ApiClient)] = client;
        }
    }

    internal sealed class GrantScopes : IOpenIddictServerHandler<HandleTokenRequestContext>
    {
        public ValueTask HandleAsync(HandleTokenRequestContext context)
        {
            var client = (ApiClient)context.Transaction.Properties[nameof(ApiClient)]!;
            var asked = context.Request.GetScopes();
            context.SignIn(new(Callers.Identity(client, asked.IsEmpty ? client.Scopes : asked, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)));
            return default;
        }
    }
}
