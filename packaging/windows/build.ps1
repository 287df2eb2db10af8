# The program and its installer for Windows: packaging\windows\build.ps1
#
# Needs PowerShell 7.4, Python 3.11 or newer (64 bit) and, for the installer, Inno Setup 6 (winget install
# JRSoftware.InnoSetup). Leaves dist\photoclip and dist\photoclip-VERSION-windows-x64.exe. The
# installer is not signed yet: SmartScreen says so until it is (see packaging\README.md).
#Requires -Version 7.4
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true

$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory $work | Out-Null
try {
    python -m venv "$work\venv"
    $python = "$work\venv\Scripts\python.exe"
    # PyPI's torch for Windows is the CPU build.
    & $python -m pip install --quiet $root -r "$root\packaging\pyinstaller\requirements.txt"
    $version = (& "$work\venv\Scripts\photoclip.exe" --version).Split(" ")[-1]

    & "$work\venv\Scripts\pyinstaller.exe" --noconfirm --log-level WARN `
        --distpath "$root\dist" --workpath "$work\build" `
        "$root\packaging\pyinstaller\photoclip.spec"
    & $python "$root\packaging\icons.py" "$root\dist\icons"

    & $python -m pip install --quiet --no-deps --target "$work\skimage" scikit-image
    New-Item -ItemType Directory "$work\pictures" | Out-Null
    foreach ($name in "astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg") {
        Copy-Item "$work\skimage\skimage\data\$name" "$work\pictures"
    }
    & $python "$root\packaging\smoke.py" "$root\dist\photoclip\photoclip-cli.exe" `
        "$work\pictures" --version $version

    if (Get-Command iscc -ErrorAction SilentlyContinue) {
        iscc /Qp "/DVersion=$version" "$root\packaging\windows\photoclip.iss"
    } else {
        Write-Warning "Inno Setup is not here: no installer is made."
    }
} finally {
    Remove-Item -Recurse -Force $work
}
