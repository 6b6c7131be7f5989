using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CaseIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_Status",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases",
                columns: new[] { "Street", "DueOn" },
                filter: "\"DueOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases",
                columns: new[] { "Street", "WorkOrderId" },
                filter: "\"WorkOrderId\" IS NOT NULL");

            migrationBuilder.Sql(CaseStatistics.Sql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases",
                columns: new[] { "Street", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_Status",
                table: "penalty_cases",
                columns: new[] { "Street", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases",
                columns: new[] { "Street", "WorkOrderId" });
        }
    }
}
