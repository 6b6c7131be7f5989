using Gateway.Accounts;
using Gateway.Clients;
using Gateway.Edge;
using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Gateway.Persistence;

internal abstract class GatewayDbContext(DbContextOptions options, ServiceDatabase<GatewayDbContext> database) : ServiceDbContext(options, database)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountSecret> AccountSecrets => Set<AccountSecret>();

    public DbSet<SignInRules> SignInRules => Set<SignInRules>();

    public DbSet<AdministratorLosses> AdministratorLosses => Set<AdministratorLosses>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    public DbSet<ApiClientSecret> ApiClientSecrets => Set<ApiClientSecret>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<OfficeProfileCopy> OfficeProfiles => Set<OfficeProfileCopy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<Account>("accounts", entity =>
        {
            entity.Ignore(account => account.Secret);
            entity.HasIndex(account => new { account.Street, account.NormalizedUserName }).IsUnique();
        });
        modelBuilder.Aggregate<ApiClient>("api_clients", entity => entity.HasIndex(client => new { client.Street, client.ClientId }).IsUnique());
        modelBuilder.Aggregate<SignInRules>("sign_in_rules", entity => entity.HasIndex(rules => rules.Street).IsUnique());
        modelBuilder.Entity<AdministratorLosses>(entity =>
        {
            entity.ToTable("administrator_losses");
            entity.HasKey(losses => losses.Street);
            entity.Property(losses => losses.Count).IsConcurrencyToken();
        });
        modelBuilder.Entity<AccountSecret>(entity =>
        {
            entity.ToTable("account_secrets");
            entity.HasKey(secret => secret.AccountId);
            entity.Property(secret => secret.SecurityStamp).IsConcurrencyToken();
            // A code that two requests spend at the same time counts for one of them.
            entity.Property(secret => secret.LastCodeStep).IsConcurrencyToken();
            entity.Property(secret => secret.RecoveryCodes).IsConcurrencyToken();
        });
        modelBuilder.Entity<ApiClientSecret>(entity =>
        {
            entity.ToTable("api_client_secrets");
            entity.HasKey(secret => secret.ApiClientId);
        });
        modelBuilder.Entity<ProtectionKey>(entity =>
        {
            entity.ToTable("protection_keys");
            entity.HasKey(key => key.Name);
        });
        modelBuilder.Entity<OfficeProfileCopy>(entity =>
        {
            entity.ToTable("office_profile_copies");
            entity.HasKey(profile => profile.Street);
        });
    }
}
