# pyright: reportMissingImports=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportMissingModuleSource=false, reportAttributeAccessIssue=false
# The bridge to LibreOffice belongs to the system's Python, which runs this file; it knows no types.
"""Asks LibreOffice over UNO which signatures it finds in files, and prints them as JSON.

python3 ask_libreoffice.py SOFFICE PROFILE_FOLDER FILE...
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

_READ = 1


def connected(pipe: str, office: "subprocess.Popen[bytes]") -> Any:
    """The component context of the office, as soon as it answers."""
    local: Any = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            try:
                office.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
    raise SystemExit("the office ended")


def signatures(context: Any, path: str) -> list[dict[str, Any]]:
    manager = context.ServiceManager
    factory = manager.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    kind = PropertyValue()
    kind.Name, kind.Value = "StorageFormat", "ZipFormat"
    described = uno.Any("[]com.sun.star.beans.PropertyValue", (kind,))
    storage = uno.invoke(factory, "createInstanceWithArguments", ((Path(path).as_uri(), _READ, described),))
    judge = manager.createInstanceWithContext("com.sun.star.security.DocumentDigitalSignatures", context)
    return [
        {"valid": one.SignatureIsValid, "signer": one.Signer.SubjectName if one.Signer else ""}
        for one in judge.verifyDocumentContentSignatures(storage, None)
    ]


def main(soffice: str, folder: str, *paths: str) -> None:
    pipe = f"signatures-{os.getpid()}"
    command = [soffice, f"-env:UserInstallation={Path(folder).as_uri()}", "--headless", "--norestore"]
    command.append(f"--accept=pipe,name={pipe};urp;")
    environment = {**os.environ, "HOME": folder, "LC_ALL": "C.UTF-8"}
    silent = subprocess.DEVNULL
    office = subprocess.Popen(command, env=environment, stdout=silent, stderr=silent, start_new_session=True)
    try:
        context = connected(pipe, office)
        print(json.dumps({Path(path).name: signatures(context, path) for path in paths}))  # noqa: T201
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        with suppress(DisposedException):  # it may be gone before it has answered
            desktop.terminate()
        office.wait(30)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
