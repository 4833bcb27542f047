-- turns: 1 query
SELECT request_id AS "requestId", turn, kind, at
  FROM audit_event
  WHERE kind IN ('request.submitted', 'request.resubmitted', 'request.returned', 'request.rejected', 'request.approved', 'request.approved-in-part', 'request.approved-automatically', 'request.late') AND at >= $1 AND ($2 = '' OR project_id = $2) AND EXISTS (SELECT 1
  FROM request
  WHERE request.id = audit_event.request_id AND request.decoy_by IS NULL)
  ORDER BY seq;

-- ofMonths: 2 queries
SELECT SUBSTR(at, 1, 7) AS month, kind, CAST(COUNT(*) AS integer) AS count, CAST(COUNT(DISTINCT request_id) AS integer) AS requests
  FROM audit_event
  WHERE kind IN ('request.submitted', 'request.resubmitted', 'request.approved', 'request.approved-in-part', 'request.approved-automatically', 'request.returned', 'request.rejected', 'request.withdrawn', 'release.delivered', 'request.recalled', 'incident.opened', 'integrity.alert', 'request.late') AND at >= $1 AND at < $2 AND ($3 = '' OR project_id = $3) AND EXISTS (SELECT 1
  FROM request
  WHERE request.id = audit_event.request_id AND request.decoy_by IS NULL)
  GROUP BY SUBSTR(at, 1, 7), kind
  ORDER BY 1, 2;
SELECT approval.month AS month, CAST(COUNT(*) AS integer) AS files, CAST(COALESCE(SUM(CASE WHEN scan.verdict = 'flagged' THEN 1 ELSE 0 END), 0) AS integer) AS overrides
  FROM (SELECT request_id, SUBSTR(MAX(at), 1, 7) AS month
  FROM audit_event
  WHERE kind IN ('request.approved', 'request.approved-in-part') AND ($1 = '' OR project_id = $1)
  GROUP BY request_id HAVING MAX(at) >= $2 AND MAX(at) < $3) AS approval JOIN request ON request.id = approval.request_id JOIN output_file file ON file.request_id = request.id AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL
  LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
  WHERE request.state IN ('approved', 'releasing', 'release-failed', 'released', 'recalled', 'expired') AND request.automatic IS NULL AND request.decoy_by IS NULL
  GROUP BY approval.month
  ORDER BY 1;
