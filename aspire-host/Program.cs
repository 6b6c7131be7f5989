using AspireHost;
using Platform.Hosting.Access;

// The distributed mode as an Aspire application: the same processes, databases and ports as deploy/native.
var builder = DistributedApplication.CreateBuilder(args);
var keys = Path.Combine(builder.AppHostDirectory, "keys");

var postgres = builder.AddPostgres("postgres").WithDataVolume();
var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithManagementPlugin().WithDataVolume();
var redis = builder.AddRedis("redis");

Member[] members =
[
    new("gateway", 8080, 9080, builder.AddProject<Projects.Gateway_Host>("gateway"), builder.AddProject<Projects.Gateway_Host>("gateway-migration")),
    new("organization", 8081, 9081, builder.AddProject<Projects.Organization_Host>("organization"), builder.AddProject<Projects.Organization_Host>("organization-migration")),
    new("decisions", 8082, 9082, builder.AddProject<Projects.Decisions_Host>("decisions"), builder.AddProject<Projects.Decisions_Host>("decisions-migration")),
    new("enforcement", 8083, 9083, builder.AddProject<Projects.Enforcement_Host>("enforcement"), builder.AddProject<Projects.Enforcement_Host>("enforcement-migration")),
    new("outreach", 8084, 9084, builder.AddProject<Projects.Outreach_Host>("outreach"), builder.AddProject<Projects.Outreach_Host>("outreach-migration")),
    new("reports", 8085, 9085, builder.AddProject<Projects.Reports_Host>("reports"), builder.AddProject<Projects.Reports_Host>("reports-migration")),
];

// Loads the sample year once, through the services' own use cases, before any of them serves.
var sample = builder.AddProject<Projects.Standalone_Host>("sample")
    .WithArgs("--load-only", "--urls", "http://127.0.0.1:8079", "--data", Path.Combine(builder.AppHostDirectory, "data"));

foreach (var member in members)
{
    var database = postgres.AddDatabase($"{member.Name}-database", $"platform_{member.Name}");
    sample
        .WithEnvironment($"PLATFORM_SET_Databases__{member.Name}__Provider", "Postgres")
        .WithEnvironment($"PLATFORM_SET_Databases__{member.Name}__ConnectionString", database)
        .WaitForCompletion(member.Migration);
    foreach (var process in new[] { member.Process, member.Migration })
    {
        process
            .WithEnvironment($"Databases__{member.Name}__Provider", "Postgres")
            .WithEnvironment($"Databases__{member.Name}__ConnectionString", database)
            .WithEnvironment("Bus__Transport", "RabbitMq")
            .WithEnvironment("Bus__Uri", rabbitmq)
            .WithEnvironment("Cache__Redis", redis)
            .WithEnvironment("Street__Id", "ludu")
            .WithEnvironment("Street__Sample", "true")
            .WithEnvironment("Edge__AllowPlainHttp", "true")
            // Made by the load, which signs the first heads.
            .WithEnvironment("Checkpoints__Folder", Path.Combine(builder.AppHostDirectory, "data", "checkpoints"))
            .WithEnvironment($"Checkpoints__Keys__{member.Name}", Path.Combine(builder.AppHostDirectory, "data", "keys", $"{member.Name}.checkpoint.key"));
        Identify(process, member);
    }

    member.Migration.WithArgs("migrate").WaitFor(database).WaitFor(rabbitmq);
    member.Process
        .WithHttpEndpoint(port: member.Http, name: "http", isProxied: false)
        .WithHttpEndpoint(port: member.Grpc, name: "grpc", isProxied: false)
        .WithEnvironment("Kestrel__Endpoints__http__Url", $"http://127.0.0.1:{member.Http}")
        .WithEnvironment("Kestrel__Endpoints__http__Protocols", "Http1")
        .WithEnvironment("Kestrel__Endpoints__grpc__Url", $"http://127.0.0.1:{member.Grpc}")
        .WithEnvironment("Kestrel__Endpoints__grpc__Protocols", "Http2")
        .WithHttpHealthCheck("/readyz", endpointName: "http")
        .WaitForCompletion(sample)
        .WaitFor(rabbitmq);
}

members[0].Process.WithExternalHttpEndpoints();
await builder.Build().RunAsync();

// Every process has a key of its own and is told the public keys and addresses of all.
void Identify(IResourceBuilder<ProjectResource> process, Member self)
{
    var (privateFile, _) = PlatformKeys.EnsurePair(keys, self.Name);
    process
        .WithEnvironment("Identity__Issuer", self.Name)
        .WithEnvironment("Identity__PrivateKeyFile", privateFile)
        .WithEnvironment("Identity__RequestKeyFile", privateFile)
        .WithEnvironment("Identity__Gateways__0", "gateway");
    foreach (var other in members)
    {
        process
            .WithEnvironment($"Identity__Trusted__{other.Name}", PlatformKeys.EnsurePair(keys, other.Name).PublicFile)
            .WithEnvironment($"Services__{other.Name}__Address", $"http://127.0.0.1:{other.Grpc}");
    }
}
