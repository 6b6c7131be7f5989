using Enforcement;
using Platform.Hosting;

return await ServiceHost.RunAsync<EnforcementModule>(args);
