using Reports;
using Platform.Hosting;

return await ServiceHost.RunAsync<ReportsModule>(args);
