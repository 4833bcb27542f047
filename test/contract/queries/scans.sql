-- report: 1 query
SELECT "scan"."id" AS "scan_id", "scan"."file_id" AS "scan_file_id", "scan"."is_current" AS "scan_is_current", "scan"."sha256" AS "scan_sha256", "scan"."ordered_at" AS "scan_ordered_at", "scan"."finished_at" AS "scan_finished_at", "scan"."verdict" AS "scan_verdict", "scan"."flagged" AS "scan_flagged", "scan"."unsure" AS "scan_unsure", "scan"."report_sha256" AS "scan_report_sha256", "scan"."forbidden" AS "scan_forbidden", "scan"."published_id" AS "scan_published_id", "scan"."related" AS "scan_related", "scan"."corrections" AS "scan_corrections", "scan__scan_report"."sha256" AS "scan__scan_report_sha256", "scan__scan_report"."report" AS "scan__scan_report_report"
  FROM "scan" "scan"
  LEFT JOIN "file_report" "scan__scan_report" ON "scan__scan_report"."sha256"="scan"."report_sha256"
  WHERE (("scan"."file_id" = ?) AND ("scan"."is_current" = ?));

-- reports: 1 query
SELECT "scan"."id" AS "scan_id", "scan"."file_id" AS "scan_file_id", "scan"."is_current" AS "scan_is_current", "scan"."sha256" AS "scan_sha256", "scan"."ordered_at" AS "scan_ordered_at", "scan"."finished_at" AS "scan_finished_at", "scan"."verdict" AS "scan_verdict", "scan"."flagged" AS "scan_flagged", "scan"."unsure" AS "scan_unsure", "scan"."report_sha256" AS "scan_report_sha256", "scan"."forbidden" AS "scan_forbidden", "scan"."published_id" AS "scan_published_id", "scan"."related" AS "scan_related", "scan"."corrections" AS "scan_corrections", "scan__scan_report"."sha256" AS "scan__scan_report_sha256", "scan__scan_report"."report" AS "scan__scan_report_report"
  FROM "scan" "scan"
  LEFT JOIN "file_report" "scan__scan_report" ON "scan__scan_report"."sha256"="scan"."report_sha256"
  LEFT JOIN "output_file" "scan__scan_file" ON "scan__scan_file"."id"="scan"."file_id"
  WHERE (((("scan__scan_file"."request_id" = ?))) AND ("scan"."is_current" = ?));
