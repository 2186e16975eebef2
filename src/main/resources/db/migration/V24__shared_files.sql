-- A file may prove several parts and is kept once: before its content is deleted, who still names it is looked up.
create index evidence_attachment on evidence (attachment_id);
