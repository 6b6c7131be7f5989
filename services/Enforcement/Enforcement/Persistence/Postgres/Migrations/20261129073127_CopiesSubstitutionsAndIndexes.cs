using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CopiesSubstitutionsAndIndexes : Migration
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

            migrationBuilder.AddColumn<string>(
                name: "Clearings",
                table: "penalty_cases",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "IsPublic",
                table: "penalty_cases",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Publication",
                table: "penalty_cases",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicationClock",
                table: "penalty_cases",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicationState",
                table: "penalty_cases",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Substitutions",
                table: "penalty_cases",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "RatingCode",
                table: "joint_inspections",
                type: "text",
                nullable: true);

            migrationBuilder.Sql("""UPDATE penalty_cases SET "IsPublic" = "IsPublishable";""");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Public",
                table: "penalty_cases",
                columns: new[] { "Street", "Track", "DecidedOn", "Id", "Outcome" },
                filter: "\"IsPublic\"");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases",
                columns: new[] { "Street", "DueOn" },
                filter: "\"DueOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_PublicationState_DecidedOn",
                table: "penalty_cases",
                columns: new[] { "Street", "PublicationState", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases",
                columns: new[] { "Street", "WorkOrderId" },
                filter: "\"WorkOrderId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Public",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_PublicationState_DecidedOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Clearings",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "IsPublic",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Publication",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "PublicationClock",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "PublicationState",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Substitutions",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "RatingCode",
                table: "joint_inspections");

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
