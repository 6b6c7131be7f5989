using Organization;
using Platform.Hosting;

return await ServiceHost.RunAsync<OrganizationModule>(args);
