using Decisions;
using Platform.Hosting;

return await ServiceHost.RunAsync<DecisionsModule>(args);
