using Gateway.Clients;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Portal.Calls;

namespace Gateway.Accounts;

/// <summary>Accounts, sessions and the use cases that keep them.</summary>
internal static class AccountsRegistration
{
    private const int ShortestPassword = 12;
    private const int MostFailures = 5;
    private static readonly TimeSpan s_lockout = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_betweenPasswordAndCode = TimeSpan.FromMinutes(5);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                // Length is what counts; rules of composition only make passwords easier to guess.
                options.Password.RequiredLength = ShortestPassword;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = MostFailures;
                options.Lockout.DefaultLockoutTimeSpan = s_lockout;
            })
            .AddUserStore<AccountStore>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddTokenProvider<SecondFactor>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddSingleton<SessionTimes>();
        services.AddScoped<SessionCheck>();
        AddSessions(services);
        services.AddScoped<SecondFactorDemand>();
        services.AddSingleton<SampleWall>();
        services.AddScoped<DeskActs>();
        services.AddScoped<ISignIn, SignIn>();
        services.AddScoped<IOwnAccount, OwnAccount>();
        services.AddScoped<IAccounts, AccountsDesk>();
        services.AddScoped<IPeople, People>();
        services.AddSingleton<FirstStart>();
        services.AddScoped<OpenAccountHandler>();
        services.AddScoped<AssignAccountHandler>();
        services.AddScoped<LockAccountHandler>();
        services.AddScoped<ResetPasswordHandler>();
        services.AddScoped<ResetSecondFactorHandler>();
        services.AddScoped<SetSecondFactorRolesHandler>();
    }

    public static void AddApiClients(this IServiceCollection services)
    {
        services.AddScoped<IPasswordHasher<ApiClient>, PasswordHasher<ApiClient>>();
        services.AddScoped<ApiClientCheck>();
        services.AddScoped<WithdrawnClients>();
        services.AddScoped<IApiClients, ApiClientsDesk>();
        services.AddScoped<RegisterApiClientHandler>();
        services.AddScoped<RotateApiClientHandler>();
        services.AddScoped<WithdrawApiClientHandler>();
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddAuthentication(options => options.DefaultScheme = IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure<SessionTimes>((cookie, times) =>
            {
                Guard(cookie, "portal-session");
                cookie.ExpireTimeSpan = times.Idle;
                cookie.SlidingExpiration = true;
                cookie.LoginPath = "/signin";
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.EventsType = typeof(SessionCheck);
            });
            cookies.TwoFactorUserIdCookie!.Configure(cookie =>
            {
                Guard(cookie, "portal-signin");
                cookie.ExpireTimeSpan = s_betweenPasswordAndCode;
            });
        });
    }

    private static void Guard(CookieAuthenticationOptions cookie, string name)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        // Lax and not Strict: a link to a record in a message must find the reader signed in. Forms carry antiforgery tokens besides.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
