namespace AspireHost;

/// <summary>One process of the platform: its name, ports, the process itself and the job that migrates its database.</summary>
internal sealed record Member(
    string Name, int Http, int Grpc, IResourceBuilder<ProjectResource> Process, IResourceBuilder<ProjectResource> Migration);
