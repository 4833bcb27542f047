-- all: 1 query
SELECT "destination"."id" AS "destination_id", "destination"."name" AS "destination_name", "destination"."name_folded" AS "destination_name_folded", "destination"."kind" AS "destination_kind", "destination"."folder" AS "destination_folder", "destination"."reach" AS "destination_reach", "destination"."retired_at" AS "destination_retired_at", "destination"."version" AS "destination_version"
  FROM "destination" "destination"
  ORDER BY "destination"."name_folded" ASC;

-- releases: 1 query
SELECT "release"."destination_id" AS "id", COUNT(*) AS "count"
  FROM "release_order" "release"
  GROUP BY "release"."destination_id";

-- limits: 1 query
SELECT "project_destination"."project_id" AS "project_destination_project_id", "project_destination"."destination_id" AS "project_destination_destination_id", "project_destination__project_destination_project"."id" AS "project_destination__project_destination_project_id", "project_destination__project_destination_project"."code" AS "project_destination__project_destination_project_code", "project_destination__project_destination_project"."title" AS "project_destination__project_destination_project_title", "project_destination__project_destination_project"."folded" AS "project_destination__project_destination_project_folded", "project_destination__project_destination_project"."book_id" AS "project_destination__project_destination_project_book_id", "project_destination__project_destination_project"."book_version" AS "project_destination__project_destination_project_book_version", "project_destination__project_destination_project"."book_sha256" AS "project_destination__project_destination_project_book_sha256", "project_destination__project_destination_project"."ended_at" AS "project_destination__project_destination_project_ended_at", "project_destination__project_destination_project"."delete_at" AS "project_destination__project_destination_project_delete_at", "project_destination__project_destination_project"."shares_drafts" AS "project_destination__project_destination_project_shares_drafts"
  FROM "project_destination" "project_destination"
  LEFT JOIN "project" "project_destination__project_destination_project" ON "project_destination__project_destination_project"."id"="project_destination"."project_id"
  ORDER BY "project_destination__project_destination_project"."code" ASC;
