-- next: 2 queries
SELECT COUNT(*) AS total, COALESCE(SUM(files), 0) AS files, COALESCE(SUM(bytes), 0) AS bytes
  FROM (SELECT request.id AS "requestId", request.number, request.title, project.code AS project, kept.rule, kept.due_at AS "dueAt", CASE WHEN EXISTS (SELECT 1
  FROM legal_hold
  WHERE legal_hold.request_id = kept.request_id) THEN 'held' WHEN (kept.rule <> 'removed' AND request.state IN ('submitted', 'in-review', 'reviewed', 'approved', 'releasing', 'release-failed')) THEN 'open' END AS waits, SUM(kept.bytes) AS bytes, SUM(CASE WHEN kept.what = 'file' THEN 1 ELSE 0 END) AS files, SUM(CASE WHEN kept.what = 'package' THEN 1 ELSE 0 END) AS packages
  FROM (SELECT version.id, 'file' AS what, file.request_id, file.id AS file_id, file.path, version.sha256, version.bytes, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id JOIN project ON project.id = request.project_id
  WHERE (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = version.id)
  UNION ALL SELECT sent.id, 'package' AS what, sent.request_id, NULL AS file_id, 'the package' AS path, sent.package_sha256 AS sha256, COALESCE(sent.package_bytes, 0) AS bytes, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM release_order sent JOIN request ON request.id = sent.request_id JOIN project ON project.id = request.project_id
  WHERE sent.package_sha256 IS NOT NULL AND (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND (sent.delivered_at IS NULL))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = sent.id)
  UNION ALL SELECT id, what, request_id, file_id, path, sha256, bytes, rule, due_at
  FROM deletion
  WHERE deleted_at IS NULL) kept JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id
  GROUP BY request.id, request.number, request.title, request.state, project.code, kept.request_id, kept.rule, kept.due_at) listed;
SELECT request.id AS "requestId", request.number, request.title, project.code AS project, kept.rule, kept.due_at AS "dueAt", CASE WHEN EXISTS (SELECT 1
  FROM legal_hold
  WHERE legal_hold.request_id = kept.request_id) THEN 'held' WHEN (kept.rule <> 'removed' AND request.state IN ('submitted', 'in-review', 'reviewed', 'approved', 'releasing', 'release-failed')) THEN 'open' END AS waits, SUM(kept.bytes) AS bytes, SUM(CASE WHEN kept.what = 'file' THEN 1 ELSE 0 END) AS files, SUM(CASE WHEN kept.what = 'package' THEN 1 ELSE 0 END) AS packages
  FROM (SELECT version.id, 'file' AS what, file.request_id, file.id AS file_id, file.path, version.sha256, version.bytes, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id JOIN project ON project.id = request.project_id
  WHERE (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = version.id)
  UNION ALL SELECT sent.id, 'package' AS what, sent.request_id, NULL AS file_id, 'the package' AS path, sent.package_sha256 AS sha256, COALESCE(sent.package_bytes, 0) AS bytes, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM release_order sent JOIN request ON request.id = sent.request_id JOIN project ON project.id = request.project_id
  WHERE sent.package_sha256 IS NOT NULL AND (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND (sent.delivered_at IS NULL))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = sent.id)
  UNION ALL SELECT id, what, request_id, file_id, path, sha256, bytes, rule, due_at
  FROM deletion
  WHERE deleted_at IS NULL) kept JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id
  GROUP BY request.id, request.number, request.title, request.state, project.code, kept.request_id, kept.rule, kept.due_at
  ORDER BY kept.due_at, request.number, kept.rule
  LIMIT 50 OFFSET 0;

-- due: 1 query
SELECT DISTINCT kept.sha256
  FROM (SELECT version.id, 'file' AS what, file.request_id, file.id AS file_id, file.path, version.sha256, version.bytes, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id JOIN project ON project.id = request.project_id
  WHERE (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = version.id)
  UNION ALL SELECT sent.id, 'package' AS what, sent.request_id, NULL AS file_id, 'the package' AS path, sent.package_sha256 AS sha256, COALESCE(sent.package_bytes, 0) AS bytes, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM release_order sent JOIN request ON request.id = sent.request_id JOIN project ON project.id = request.project_id
  WHERE sent.package_sha256 IS NOT NULL AND (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND (sent.delivered_at IS NULL))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = sent.id)
  UNION ALL SELECT id, what, request_id, file_id, path, sha256, bytes, rule, due_at
  FROM deletion
  WHERE deleted_at IS NULL) kept JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id
  WHERE kept.sha256 > $1 AND kept.due_at <= $2 AND NOT EXISTS (SELECT 1
  FROM legal_hold
  WHERE legal_hold.request_id = kept.request_id) AND (kept.rule = 'removed' OR request.state IN ('rejected', 'withdrawn', 'recalled', 'expired') OR (kept.rule = 'unreleased' AND request.state = 'released'))
  ORDER BY kept.sha256
  LIMIT 200;

-- dueOn: 1 query
SELECT kept.id, kept.what, kept.request_id AS "requestId", kept.file_id AS "fileId", kept.path, kept.sha256, kept.bytes, kept.rule, kept.due_at AS "dueAt", request.project_id AS "projectId", request.turn
  FROM (SELECT version.id, 'file' AS what, file.request_id, file.id AS file_id, file.path, version.sha256, version.bytes, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id JOIN project ON project.id = request.project_id
  WHERE (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND NOT (request.state IN ('releasing', 'release-failed', 'released', 'recalled', 'expired') AND file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL AND version.number = file.version_number))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = version.id)
  UNION ALL SELECT sent.id, 'package' AS what, sent.request_id, NULL AS file_id, 'the package' AS path, sent.package_sha256 AS sha256, COALESCE(sent.package_bytes, 0) AS bytes, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN 'ended' ELSE 'unreleased' END AS rule, CASE WHEN (project.delete_at IS NULL OR NOT (sent.delivered_at IS NULL) OR request.delete_at <= project.delete_at) THEN request.delete_at ELSE project.delete_at END AS due_at
  FROM release_order sent JOIN request ON request.id = sent.request_id JOIN project ON project.id = request.project_id
  WHERE sent.package_sha256 IS NOT NULL AND (request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND (sent.delivered_at IS NULL))) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = sent.id)
  UNION ALL SELECT id, what, request_id, file_id, path, sha256, bytes, rule, due_at
  FROM deletion
  WHERE deleted_at IS NULL) kept JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id
  WHERE kept.sha256 = $1 AND kept.due_at <= $2 AND NOT EXISTS (SELECT 1
  FROM legal_hold
  WHERE legal_hold.request_id = kept.request_id) AND (kept.rule = 'removed' OR request.state IN ('rejected', 'withdrawn', 'recalled', 'expired') OR (kept.rule = 'unreleased' AND request.state = 'released'))
  ORDER BY request.number, kept.id;

-- isNeeded: 1 query
SELECT 1 AS needed
  FROM ( SELECT version.id
  FROM file_version version
  WHERE version.sha256 = $1
  UNION ALL SELECT sent.id
  FROM release_order sent
  WHERE sent.package_sha256 = $2 ) needing
  WHERE needing.id NOT IN ($3, $4) AND NOT EXISTS (SELECT 1
  FROM deletion
  WHERE deletion.id = needing.id)
  UNION ALL SELECT 1
  FROM deletion
  WHERE sha256 = $5 AND deleted_at IS NULL AND id NOT IN ($6, $7)
  LIMIT 1;

-- done: 2 queries
SELECT COUNT(*) AS total, COALESCE(SUM(kept.bytes), 0) AS bytes
  FROM deletion kept JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id
  WHERE kept.deleted_at IS NOT NULL AND project.id = $1 AND request.number = CAST($2 AS integer);
SELECT kept.id, kept.what, kept.request_id AS "requestId", kept.file_id AS "fileId", kept.path, kept.sha256, kept.bytes, kept.rule, kept.due_at AS "dueAt", kept.deleted_at AS "deletedAt", kept.is_shared AS "isShared", request.number, request.title, project.code AS project
  FROM deletion kept JOIN request ON request.id = kept.request_id JOIN project ON project.id = request.project_id
  WHERE kept.deleted_at IS NOT NULL AND project.id = $1 AND request.number = CAST($2 AS integer)
  ORDER BY kept.deleted_at DESC, kept.id
  LIMIT 50 OFFSET 0;

-- leftOpen: 1 query
SELECT request.id
  FROM request JOIN project ON project.id = request.project_id
  WHERE project.delete_at <= $1 AND request.state IN ('draft', 'returned') AND NOT EXISTS (SELECT 1
  FROM legal_hold
  WHERE legal_hold.request_id = request.id)
  ORDER BY request.number;
