using Platform.Hosting;
using Reports;

return await ServiceHost.RunAsync<ReportsModule>(args);
