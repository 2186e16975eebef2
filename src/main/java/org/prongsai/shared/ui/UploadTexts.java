package org.prongsai.shared.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says in the reader's language. */
public final class UploadTexts {

    private UploadTexts() {}

    /** Sets the texts that all uploads share, and what this one says of files that it refuses. */
    public static void set(Upload upload, String tooMany, String tooBig, String wrongType) {
        var failed = upload.getTranslation("upload.failed");
        var running = upload.getTranslation("upload.running");
        var error = new UploadI18N.Error()
                .setTooManyFiles(tooMany)
                .setFileIsTooBig(tooBig)
                .setIncorrectFileType(wrongType);
        var failure = new UploadI18N.Uploading.Error()
                .setServerUnavailable(failed)
                .setUnexpectedServerError(failed)
                .setForbidden(failed)
                .setFileTooLarge(tooBig);
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(running)
                .setStalled(running)
                .setProcessing(running)
                .setHeld(running);
        var time = new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(running);
        upload.setI18n(new UploadI18N()
                .setError(error)
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(time)
                        .setError(failure)));
    }
}
