package org.pupitre.task.export;

import org.pupitre.task.Result;

/** What became of an export. */
public sealed interface ExportResult extends Result
        permits AlreadyThere, FilesExported, NotDecided, NotExported, NotRead {}
