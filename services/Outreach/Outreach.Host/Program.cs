using Outreach;
using Platform.Hosting;

return await ServiceHost.RunAsync<OutreachModule>(args);
